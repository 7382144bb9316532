package nl.meldwijzer.web.signal;

import java.util.List;
import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.dossier.TimelineItem;

/// What I recorded myself, newest first.
public record OwnDepositsPage(List<Notice> notices, List<Deposit> deposits) {
    public OwnDepositsPage {
        notices = List.copyOf(notices);
        deposits = List.copyOf(deposits);
    }

    /// One thing recorded, and about whom.
    public record Deposit(String pupil, TimelineItem item) {}
}
