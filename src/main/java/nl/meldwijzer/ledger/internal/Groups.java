package nl.meldwijzer.ledger.internal;

/// The writing side of a database: how a group of acts begins and ends there, and what its refusals
/// mean. For the writer's thread alone.
interface Groups extends AutoCloseable {
    /// What is known after a commit that did not succeed.
    enum Refusal {
        /// Nothing was recorded, because there is no room.
        NO_ROOM,
        /// Nothing was recorded.
        NOTHING_RECORDED,
        /// It may have been recorded or not.
        UNKNOWN
    }

    /// One connection with what is needed to write over it.
    record Session(Statements statements, LogWriter log) {
        static Session on(Statements statements, Sealer sealer) {
            return new Session(statements, new LogWriter(statements, sealer));
        }
    }

    /// Begins a group. From here until its end nobody else writes to any log.
    Session begin();

    /// Returns when all of the group is durable.
    void commit();

    /// Ends the group without a trace.
    void rollback();

    /// What a refusal of a statement or a commit says about the group.
    Refusal refusal(Throwable failed);

    /// Whether the next group can begin after a commit of which nobody knows: only where the
    /// database itself is asked anew what stands in it.
    boolean canGoOn();

    @Override
    void close();
}
