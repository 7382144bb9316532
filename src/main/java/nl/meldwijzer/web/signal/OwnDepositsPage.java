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

    /// One thing recorded, about whom, and whether it has been taken up (T27).
    public record Deposit(String pupil, String state, boolean isTakenUp, List<TimelineItem> items) {
        public Deposit {
            items = List.copyOf(items);
        }
    }
}
