package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

import java.util.function.Function;
import java.util.function.Predicate;

/// What an act can be about, when that is one kind of entry.
public enum Target {
    /// Consent that was given.
    CONSENT(entry ->
            entry instanceof ConsentEntry.Answered answered
                    && answered.answer() == Consent.Answered.GRANTED),
    CONSULTATION(entry ->
            entry instanceof Entry.IbConsulted
                    || entry instanceof ConsultationEntry.ColleagueConsulted
                    || entry instanceof ConsultationEntry.ExternalConsulted),
    CONVERSATION(entry -> entry instanceof ConversationEntry.Held),
    HELP(entry -> entry instanceof HelpEntry.Planned),
    REFERRAL(entry -> entry instanceof HelpEntry.Referred),
    PLAN(entry -> entry instanceof HelpEntry.PlanMade),
    OBJECTION(entry -> entry instanceof AnnouncingEntry.Objected),
    REPORT(entry -> entry instanceof ReportEntry.Made);

    @SuppressWarnings("ImmutableEnumChecker") // holds nothing that changes
    private final Predicate<Entry> kind;

    Target(Predicate<Entry> kind) {
        this.kind = kind;
    }

    /// The key of its name as something that is missing.
    String key() {
        return Missing.PREFIX + "target." + name();
    }

    /// Whether an entry is such a thing.
    public boolean fits(Entry entry) {
        return kind.test(entry);
    }

    /// There is something for the act to be about. Stands behind the gate that lets in only who
    /// sees the dossier.
    Rule<Situation> isThere() {
        return new Rule<>(
                Code.ABOUT,
                article(),
                wayOut(),
                at ->
                        when(
                                at.dossier().entries().stream()
                                        .noneMatch(recorded -> fits(recorded.entry())),
                                new Missing.ToBeAbout(Code.ABOUT, this)));
    }

    /// What the act is about is such a thing.
    <A extends Act> Rule<Attempt<A>> isMeant(Function<A, Answer<Long>> about) {
        return new Rule<>(
                Code.ABOUT,
                article(),
                wayOut(),
                attempt ->
                        when(
                                about.apply(attempt.act())
                                        .optional()
                                        .filter(number -> !isOne(number, attempt.situation()))
                                        .isPresent(),
                                new Missing.ToBeAbout(Code.ABOUT, this)));
    }

    private boolean isOne(long number, Situation at) {
        return at.dossier().entry(number).filter(recorded -> fits(recorded.entry())).isPresent();
    }

    private static Article article() {
        return Article.of("written", "S60");
    }

    private static WayOut wayOut() {
        return WayOut.of("record-it-first");
    }
}
