/// The log on SQLite: one writer that commits in groups, readers, the tree, heads, checkpoints and
/// their verification. Serves [nl.meldwijzer.ledger.LedgerAssembly] only.
@NullMarked
package nl.meldwijzer.ledger.internal;

import org.jspecify.annotations.NullMarked;
