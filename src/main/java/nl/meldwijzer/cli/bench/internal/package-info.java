/// What benchmarks need of the database itself: the shape of rows, and bare transactions to compare
/// with.
@NullMarked
package nl.meldwijzer.cli.bench.internal;

import org.jspecify.annotations.NullMarked;
