/// Acts, entries, rules, terms and due items: what may be recorded in a dossier, what is missing,
/// and what follows from it. Pure functions over the sequence of a dossier's entries; no clock,
/// I/O, logging or texts for people, only keys of texts.
@NullMarked
package nl.meldwijzer.protocol;

import org.jspecify.annotations.NullMarked;
