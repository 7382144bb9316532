package nl.meldwijzer.protocol;

import java.util.Optional;

/// The two decisions that are always both taken: whether to report, and whether to give or organise
/// help (T58); and whether the school thinks it can protect pupil and family (S136, S150).
public record Course(boolean report, boolean help, Protection protection) {
    /// Whether the school can reasonably protect the pupil and the family.
    public enum Protection implements Wired {
        SUFFICIENT,
        DOUBT,
        INSUFFICIENT
    }

    /// Where people leave what the framework says. Possible with a reason, a second person and
    /// recorded advice of Veilig Thuis (T7, decision 10).
    public enum Deviation implements Wired {
        /// The framework calls for a report, and there will be none.
        NO_REPORT,
        /// There is doubt about protection, and there will be no report.
        DESPITE_DOUBT
    }

    /// Doubt whether protection is enough, or the knowledge that it is not, leads to a report.
    public boolean leavesDoubt() {
        return !report && protection != Protection.SUFFICIENT;
    }

    /// Where it leaves the framework, if it does. To report is never a deviation: reporting is
    /// always open.
    public Optional<Deviation> deviation(FrameworkSays says) {
        if (!report && says.callsForReport()) {
            return Optional.of(Deviation.NO_REPORT);
        }
        return leavesDoubt() ? Optional.of(Deviation.DESPITE_DOUBT) : Optional.empty();
    }

    /// Neither report nor help while the framework leaves no room for that: it contradicts itself.
    public boolean contradicts(FrameworkSays says) {
        return !report && !help && !says.leavesRoomForNothing();
    }
}
