package nl.meldwijzer.report;

import nl.meldwijzer.protocol.AdviceEntry;
import nl.meldwijzer.protocol.AnnouncingEntry;
import nl.meldwijzer.protocol.ConsultationEntry;
import nl.meldwijzer.protocol.ConversationEntry;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.HelpEntry;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.protocol.ReportEntry;
import nl.meldwijzer.protocol.Signal;
import nl.meldwijzer.protocol.WeighingEntry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report to Veilig Thuis out of the records of a dossier, in the order in which Veilig Thuis
/// asks (S152, T22). Where a record goes follows from what it is: a supposition cannot come to
/// stand among the facts, nor what others said (S74, S153).
///
/// @param answers the records under each question, oldest first; none under a question to which
///   nothing was recorded
public record ReportOutline(Map<Question, List<Recorded>> answers) {
    /// What Veilig Thuis asks about, after who calls and about whom.
    public enum Question {
        SEEN,
        CHILD_SAID,
        OTHERS_SAID,
        SUPPOSED,
        SPOKEN,
        DONE,
        WEIGHED,
        AGREED;

        /// The key of its words.
        public String key() {
            return "report.question." + name();
        }
    }

    public ReportOutline {
        var all = new EnumMap<Question, List<Recorded>>(Question.class);
        for (var question : Question.values()) {
            all.put(question, List.copyOf(answers.getOrDefault(question, List.of())));
        }
        answers = Map.copyOf(all);
    }

    /// Out of the notes of a dossier. The signals are those chosen last; all but the suppositions
    /// when nobody chose.
    public static ReportOutline of(List<Recorded> notes) {
        var chosen = chosen(notes);
        var answers = new EnumMap<Question, List<Recorded>>(Question.class);
        for (var note : notes) {
            question(note, chosen)
                    .ifPresent(question ->
                            answers.computeIfAbsent(question, _ -> new ArrayList<>()).add(note));
        }
        return new ReportOutline(answers);
    }

    public List<Recorded> to(Question question) {
        return answers.getOrDefault(question, List.of());
    }

    private static Set<Long> chosen(List<Recorded> notes) {
        return last(notes, ReportEntry.Prepared.class)
                .map(Recorded::entry)
                .map(ReportEntry.Prepared.class::cast)
                .map(prepared ->
                        Stream.of(prepared.facts(), prepared.hypotheses())
                                .flatMap(Collection::stream)
                                .collect(Collectors.toSet()))
                .orElseGet(() ->
                        notes.stream()
                                .filter(ReportOutline::isNoSupposition)
                                .map(Recorded::number)
                                .collect(Collectors.toSet()));
    }

    private static boolean isNoSupposition(Recorded note) {
        return note.entry() instanceof Entry.SignalRecorded(var signal)
                && signal.kind() != Signal.Kind.HYPOTHESIS;
    }

    private static Optional<Question> question(Recorded note, Set<Long> chosen) {
        return switch (note.entry()) {
            case Entry.SignalRecorded(var signal) ->
                    chosen.contains(note.number())
                            ? Optional.of(question(signal.statement()))
                            : Optional.empty();
            case ConversationEntry.Held _,
                    ConversationEntry.Attempted _,
                    ConversationEntry.ChildHeard _,
                    AnnouncingEntry _ ->
                    Optional.of(Question.SPOKEN);
            case Entry.IbConsulted _,
                    ConsultationEntry.ColleagueConsulted _,
                    ConsultationEntry.ExternalConsulted _,
                    AdviceEntry.Asked _,
                    HelpEntry _ ->
                    Optional.of(Question.DONE);
            case WeighingEntry.Weighed _, WeighingEntry.Taken _ -> Optional.of(Question.WEIGHED);
            case ReportEntry.Made _, ReportEntry.FedBack _ -> Optional.of(Question.AGREED);
            case Entry _ -> Optional.empty();
        };
    }

    private static Question question(Signal.Statement statement) {
        return switch (statement) {
            case Signal.Statement.Fact _, Signal.Statement.OwnDiagnosis _ -> Question.SEEN;
            case Signal.Statement.ChildsWords _ -> Question.CHILD_SAID;
            case Signal.Statement.ThirdParty _, Signal.Statement.ReportedDiagnosis _ ->
                    Question.OTHERS_SAID;
            case Signal.Statement.Hypothesis _ -> Question.SUPPOSED;
        };
    }

    private static Optional<Recorded> last(List<Recorded> notes, Class<? extends Entry> type) {
        return notes.reversed().stream().filter(one -> type.isInstance(one.entry())).findFirst();
    }
}
