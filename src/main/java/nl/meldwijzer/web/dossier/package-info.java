/// One dossier on screen: where it stands, what now, and what happened in order. Promises that
/// corrections and follow-ups stand with what they are about.
@NullMarked
package nl.meldwijzer.web.dossier;

import org.jspecify.annotations.NullMarked;
