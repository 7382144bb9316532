/// The append-only, hash-chained, tree-hashed log of dossier entries and audit lines, one gap-free
/// order per school, board and install. What was acknowledged is on disk; what was changed
/// afterwards is found. The only module that commits to the main database.
@NullMarked
package nl.meldwijzer.ledger;

import org.jspecify.annotations.NullMarked;
