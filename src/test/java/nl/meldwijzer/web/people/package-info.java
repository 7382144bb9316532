/// Tests of the package with the same name.
@NullMarked
package nl.meldwijzer.web.people;

import org.jspecify.annotations.NullMarked;
