package nl.meldwijzer.cli.bench.internal;

/// Bare transactions to compare with: as many rows as an act leaves behind with columns as long, as
/// durable, without keys, triggers, encryption, chains or rules.
public interface Yardstick extends AutoCloseable {
    /// One transaction, durable when this returns.
    void act(int writer) throws Exception;

    @Override
    void close() throws Exception;
}
