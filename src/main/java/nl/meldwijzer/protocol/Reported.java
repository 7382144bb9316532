package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.Progress.Branch;

import java.util.stream.LongStream;

/// What became of reporting: a report that was made counts, however it came about (S103, S151).
record Reported(Dossier dossier) {
    Branch branch(Weighed weighed) {
        long last = last();
        var decision = weighed.decided();
        if (decision.filter(taken -> taken.entry().course().report() && taken.number() > last)
                .isPresent()) {
            return Branch.DECIDED;
        }
        if (last > 0) {
            return Branch.DONE;
        }
        return decision.isPresent() ? Branch.DECLINED : Branch.OPEN;
    }

    /// The number of the last report, also of one made in a call about an emergency; 0 without.
    private long last() {
        var reports = dossier.all(ReportEntry.Made.class).stream().mapToLong(Dossier.Noted::number);
        var inEmergencies =
                dossier.all(Entry.EmergencyNoted.class).stream()
                        .filter(noted -> noted.entry().emergency().call().reported())
                        .mapToLong(Dossier.Noted::number);
        return LongStream.concat(reports, inEmergencies).max().orElse(0);
    }
}
