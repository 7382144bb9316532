package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.web.dossier.TimelineItem.Link;
import nl.meldwijzer.web.frame.Dates;

import java.time.Instant;
import java.util.List;

/// Tells an entry back to whoever deposited it, without anything of the dossier around it.
public final class DepositWords {
    private DepositWords() {}

    /// An entry of a deposit.
    ///
    /// @param number counted from 1 within the deposit
    public static TimelineItem item(
            Dates dates, Entry entry, long number, Instant at, List<Link> links) {
        var someone = dates.t().text("web.someone");
        var retelling = new Retelling(dates, new Names(_ -> someone, _ -> someone));
        return retelling.item(entry, number, at, links);
    }
}
