/// A school's own reporting code: drafted, adopted in versions, never changed in place (S1, S23,
/// T1). Says which terms, switches and rules count for a dossier, and what differs between two
/// versions.
@NullMarked
package nl.meldwijzer.governance;

import org.jspecify.annotations.NullMarked;
