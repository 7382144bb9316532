package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.protocol.AnnouncingEntry.Announced;
import nl.meldwijzer.protocol.AnnouncingEntry.AnnouncementWaived;
import nl.meldwijzer.protocol.AnnouncingEntry.ConversationWaived;
import nl.meldwijzer.protocol.AnnouncingEntry.Objected;
import nl.meldwijzer.protocol.AnnouncingEntry.ObjectionWeighed;

import java.util.List;

/// What has to come before a report, for each parent with authority apart (S127-S129, S155,
/// S159-S166, G5: two lists of grounds, of which one never stands for the other).
final class BeforeReport {
    private final Dossier dossier;
    private final List<ParentId> parents;

    private BeforeReport(Dossier dossier, List<ParentId> parents) {
        this.dossier = dossier;
        this.parents = parents;
    }

    static BeforeReport in(Situation at) {
        return new BeforeReport(at.dossier(), at.circumstances().pupil().withAuthority());
    }

    /// Parents with whom the signals were not discussed, without a ground.
    List<ParentId> notHeard() {
        return parents.stream()
                .filter(parent -> !Heard.isDoneWith(dossier, parent))
                .filter(parent ->
                        dossier.all(ConversationWaived.class).stream()
                                .noneMatch(waived -> waived.entry().parent().equals(parent)))
                .toList();
    }

    /// Parents to whom no report was announced, without a ground.
    List<Involved> notTold() {
        return parents.stream()
                .<Involved>map(Involved.Parent::new)
                .filter(parent -> !isTold(parent))
                .toList();
    }

    /// Objections that were not met and not weighed.
    static List<Long> openObjections(Dossier dossier) {
        var weighed =
                dossier.all(ObjectionWeighed.class).stream()
                        .map(noted -> noted.entry().about())
                        .toList();
        return dossier.all(Objected.class).stream()
                .filter(noted -> noted.entry().met() != Report.Met.YES)
                .map(Dossier.Noted::number)
                .filter(number -> !weighed.contains(number))
                .toList();
    }

    private boolean isTold(Involved person) {
        return dossier.all(Announced.class).stream()
                        .anyMatch(noted -> noted.entry().to().equals(person))
                || dossier.all(AnnouncementWaived.class).stream()
                        .anyMatch(noted -> noted.entry().person().equals(person))
                || Withheld.in(dossier).contains(person);
    }
}
