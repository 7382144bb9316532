package nl.meldwijzer.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is to weigh, by the numbers of the entries (S131): the three inputs side by side,
/// which of them is missing, and what the weighing has to address. After it, what the framework
/// says about the weighing that counts (T58).
public record Weighable(Basis basis, ToAddress toAddress, Saying saying) {
    /// The three inputs.
    public enum Input {
        SIGNALS,
        ADVICE,
        CONVERSATION
    }

    /// What stands in the dossier for each input.
    ///
    /// @param consultations with colleagues, with others, and advice of Veilig Thuis
    /// @param missing what a weighing has to give a reason for
    public record Basis(
            List<Long> signals,
            List<Long> consultations,
            List<Long> conversations,
            List<Input> missing) {
        public Basis {
            signals = List.copyOf(signals);
            consultations = List.copyOf(consultations);
            conversations = List.copyOf(conversations);
            missing = List.copyOf(missing);
        }
    }

    /// What never disappears from a weighing (S75, S88, S133, S160).
    public record ToAddress(List<Long> hypotheses, List<Long> refusals, List<Long> objections) {
        public ToAddress {
            hypotheses = List.copyOf(hypotheses);
            refusals = List.copyOf(refusals);
            objections = List.copyOf(objections);
        }

        static ToAddress in(Dossier dossier) {
            return new ToAddress(
                    dossier.openHypotheses().stream().map(Recorded::number).toList(),
                    Consents.refusals(dossier).stream().map(Dossier.Noted::number).toList(),
                    BeforeReport.openObjections(dossier));
        }
    }

    /// What the framework says, as its saying (decision 12).
    public sealed interface Saying {
        /// This version of the code has no framework.
        record NoFramework() implements Saying {}

        /// There is no weighing that counts.
        record NotWeighed() implements Saying {}

        /// About the weighing with this number.
        record About(long weighing, FrameworkSays says) implements Saying {}
    }

    static Weighable in(Situation at) {
        var dossier = at.dossier();
        return new Weighable(
                basis(dossier),
                ToAddress.in(dossier),
                DecisionRules.hasFramework(at) ? saying(Weighed.in(at)) : new Saying.NoFramework());
    }

    private static Saying saying(Weighed weighed) {
        return weighed.current()
                .<Saying>map(one -> new Saying.About(one.number(), weighed.says()))
                .orElseGet(Saying.NotWeighed::new);
    }

    private static Basis basis(Dossier dossier) {
        return new Basis(
                dossier.signals().stream().map(Recorded::number).toList(),
                consultations(dossier),
                dossier.all(ConversationEntry.Held.class).stream()
                        .filter(noted ->
                                noted.entry().conversation().type() == Conversation.Type.STEP3)
                        .map(Dossier.Noted::number)
                        .toList(),
                missing(dossier));
    }

    /// Advice that doubt makes a duty is asked for by itself.
    static List<Input> missing(Dossier dossier) {
        return Stream.of(
                        only(Input.SIGNALS, dossier.signals().isEmpty()),
                        only(
                                Input.ADVICE,
                                !OpenDoubt.wasAdvised(dossier) && !OpenDoubt.isIn(dossier)),
                        only(Input.CONVERSATION, !Heard.isDiscussed(dossier)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Input> only(Input input, boolean isMissing) {
        return isMissing ? Optional.of(input) : Optional.empty();
    }

    private static List<Long> consultations(Dossier dossier) {
        var consulted =
                Stream.of(
                                Entry.IbConsulted.class,
                                ConsultationEntry.ColleagueConsulted.class,
                                ConsultationEntry.ExternalConsulted.class,
                                AdviceEntry.Asked.class)
                        .flatMap(type -> dossier.all(type).stream())
                        .map(Dossier.Noted::number);
        var advised =
                dossier.all(Entry.EmergencyNoted.class).stream()
                        .filter(noted -> noted.entry().emergency().hasAdvice())
                        .map(Dossier.Noted::number);
        return Stream.concat(consulted, advised).sorted().toList();
    }
}
