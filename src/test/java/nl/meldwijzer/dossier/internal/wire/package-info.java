/// Tests of the package with the same name.
@NullMarked
package nl.meldwijzer.dossier.internal.wire;

import org.jspecify.annotations.NullMarked;
