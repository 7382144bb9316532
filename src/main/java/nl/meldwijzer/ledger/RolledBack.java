package nl.meldwijzer.ledger;

/// The database is not the one that was written last: an older copy was put back, its tail was cut
/// off, or another history took its place. Nothing was started.
public final class RolledBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Head recorded;
    private final transient Head found;

    public RolledBack(Head recorded, Head found) {
        super(
                recorded.size() > found.size()
                        ? "log %s has %d entries where %d were recorded"
                                .formatted(recorded.scope().key(), found.size(), recorded.size())
                        : "log %s has other entries than the %d that were recorded"
                                .formatted(recorded.scope().key(), recorded.size()));
        this.recorded = recorded;
        this.found = found;
    }

    /// What was acknowledged, according to the head file.
    public Head recorded() {
        return recorded;
    }

    /// What the database holds: all of it when it is shorter, else as much as was recorded.
    public Head found() {
        return found;
    }
}
