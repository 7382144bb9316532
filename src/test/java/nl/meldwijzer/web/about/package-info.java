/// Tests of the package with the same name.
@NullMarked
package nl.meldwijzer.web.about;

import org.jspecify.annotations.NullMarked;
