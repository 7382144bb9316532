package nl.meldwijzer.web.signal;

import nl.meldwijzer.web.dossier.TimelineItem;
import nl.meldwijzer.web.form.Notice;

import java.util.List;

/// What I recorded myself, newest first.
public record OwnDepositsPage(List<Notice> notices, List<Deposit> deposits) {
    public OwnDepositsPage {
        notices = List.copyOf(notices);
        deposits = List.copyOf(deposits);
    }

    /// One thing recorded, and about whom.
    public record Deposit(String pupil, TimelineItem item) {}
}
