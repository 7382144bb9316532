/// Benchmarks: how fast acts become durable, how fast dossiers open, how fast the server starts.
/// Print figures as `name: value` and write them to `target/figures`.
@NullMarked
package nl.meldwijzer.cli.bench;

import org.jspecify.annotations.NullMarked;
