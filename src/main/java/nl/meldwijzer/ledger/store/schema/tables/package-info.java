/// One generated class for each table.
@NullUnmarked
@NamedInterface("schema")
package nl.meldwijzer.ledger.store.schema.tables;

import org.jspecify.annotations.NullUnmarked;
import org.springframework.modulith.NamedInterface;
