/// The use cases on dossiers: depositing, acting, reading, listing what is due. Every one asks for
/// a Grant, and an act is one transaction: entries, audit line, due items and team together or
/// nothing.
@NullMarked
package nl.meldwijzer.dossier;

import org.jspecify.annotations.NullMarked;
