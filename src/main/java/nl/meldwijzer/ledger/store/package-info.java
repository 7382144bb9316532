/// The one way to the main database for the `internal` packages of other modules: reads on
/// read-only connections, writes through the single writer that commits in groups.
@NullMarked
@NamedInterface("store")
package nl.meldwijzer.ledger.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
