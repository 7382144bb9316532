/// The tables of the main database as the build generates them from the migrations. Each module
/// uses its own, in its `internal` package, over the connections that
/// [nl.meldwijzer.ledger.store.Store] hands out.
@NullUnmarked
@NamedInterface("schema")
package nl.meldwijzer.ledger.store.schema;

import org.jspecify.annotations.NullUnmarked;
import org.springframework.modulith.NamedInterface;
