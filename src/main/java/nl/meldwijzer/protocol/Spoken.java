package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When a parent was last spoken to (S99), as far as somebody wrote down that it was this one.
///
/// @param isWithheld whether she is not to be contacted now (T61)
public record Spoken(ParentId parent, Optional<LocalDate> last, boolean isWithheld) {
    static List<Spoken> in(Situation at) {
        var dossier = at.dossier();
        var withheld = Withheld.in(dossier);
        return at.circumstances().pupil().parents().stream()
                .map(PupilFacts.Parent::id)
                .map(parent ->
                        new Spoken(
                                parent,
                                last(dossier, parent),
                                withheld.contains(new Involved.Parent(parent))))
                .toList();
    }

    private static Optional<LocalDate> last(Dossier dossier, ParentId parent) {
        var one = new Involved.Parent(parent);
        var conversations =
                dossier.all(ConversationEntry.Held.class).stream()
                        .map(noted -> noted.entry().conversation())
                        .filter(conversation -> conversation.present().with().contains(one))
                        .map(conversation -> conversation.observation().date());
        var announced =
                dossier.all(AnnouncingEntry.Announced.class).stream()
                        .map(Dossier.Noted::entry)
                        .filter(told -> told.to().equals(one))
                        .map(AnnouncingEntry.Announced::date);
        return Stream.of(conversations, told(dossier, parent), announced)
                .flatMap(days -> days)
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> told(Dossier dossier, ParentId parent) {
        return dossier.all(ConsultationEntry.OutcomeShared.class).stream()
                .map(Dossier.Noted::entry)
                .filter(shared -> shared.parent().equals(parent))
                .filter(shared -> Text.isBlank(shared.notBecause()))
                .map(ConsultationEntry.OutcomeShared::date);
    }
}
