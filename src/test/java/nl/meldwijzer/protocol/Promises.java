package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.ParentId;

import java.util.List;
import java.util.stream.Stream;

/// What the protocol promises whoever reads a dossier, told from its entries alone: not one of the
/// rules that see to it is asked.
final class Promises {
    private static final List<ParentId> PARENTS = List.of(Cast.ESTHER, Cast.BRAM);

    private final Dossier before;
    private final Version version;

    Promises(Dossier before, Version version) {
        this.before = before;
        this.version = version;
    }

    /// Holds what was accepted against them.
    void hold(Decision.Accepted accepted) {
        for (var draft : accepted.drafts()) {
            if (draft.entry() instanceof ReportEntry.Made(var report)) {
                reportIsDueWhatItLacks(report, draft);
            } else if (draft.entry() instanceof WeighingEntry.Taken taken) {
                helpIsNotInsteadOfAReport(taken.course());
            } else if (draft.entry() instanceof WeighingEntry.Weighed(var weighing)) {
                noRefusalVanishes(weighing.inputs().addresses());
            } else if (draft.entry() instanceof StepEntry.Completed(var step)) {
                stepHasItsRecords(step);
            } else if (draft.entry() instanceof ClosingEntry.Closed) {
                assertThat(hypotheses()).as("open at the end").isEmpty();
                assertThat(before.all(WeighingEntry.SafetyChecked.class)).isNotEmpty();
            } else if (draft.entry() instanceof ReportEntry.Prepared) {
                assertThat(PARENTS).allMatch(this::isHeard).allMatch(this::isTold);
            }
        }
    }

    /// No report without a conversation or a ground, and an announcement or a waiver, unless that
    /// is due (S127, S155).
    private void reportIsDueWhatItLacks(Report report, Draft draft) {
        var because = report.because();
        var heard = PARENTS.stream().allMatch(this::isHeard) || isGround(because.noConversation());
        var told = PARENTS.stream().allMatch(this::isTold) || isGround(because.noAnnouncement());
        if (!heard || !told) {
            assertThat(because.emergency()).as("only in an emergency").isTrue();
            assertThat(due(draft)).contains("report.complete");
        }
        PARENTS.stream()
                .filter(parent -> !isTold(parent))
                .forEach(parent ->
                        assertThat(draft.sets())
                                .anyMatch(item ->
                                        item.key().what().equals("report.tell")
                                                && item.key().whom().equals(whom(parent))));
        assertThat(due(draft)).contains("report.feedback", "report.review");
        assertThat(due(draft))
                .contains(
                        report.call().agreements().isEmpty()
                                ? "report.agreements"
                                : "report.agreed");
    }

    /// Decision 10.
    private void helpIsNotInsteadOfAReport(Course course) {
        if (!course.report() && course.protection() != Course.Protection.SUFFICIENT) {
            assertThat(version.id()).as("the model of 2010 has no way out").startsWith("po-2019");
            assertThat(before.all(WeighingEntry.NotToReport.class)).isNotEmpty();
        }
    }

    /// S88, S133.
    private void noRefusalVanishes(List<Long> addressed) {
        var refusals =
                before.entries().stream()
                        .filter(one ->
                                one.entry() instanceof ConsentEntry.Withdrawn
                                        || (one.entry() instanceof ConsentEntry.Answered answered
                                                && answered.answer() == Consent.Answered.REFUSED))
                        .map(Recorded::number);
        assertThat(addressed).containsAll(refusals.toList());
    }

    private void stepHasItsRecords(Progress.Step step) {
        switch (step) {
            case ONE -> assertThat(before.signals()).isNotEmpty();
            case TWO -> {
                assertThat(before.all(Entry.IbConsulted.class)).isNotEmpty();
                assertThat(adviceOrWhyNot()).as("advice, or why not").isNotEmpty();
            }
            case THREE -> assertThat(PARENTS).allMatch(this::isHeardOrKept);
        }
    }

    private Stream<Recorded> adviceOrWhyNot() {
        return before.entries().stream()
                .filter(one ->
                        one.entry() instanceof AdviceEntry
                                || one.entry() instanceof Entry.EmergencyNoted);
    }

    private List<Long> hypotheses() {
        var settled =
                before.all(Entry.HypothesisSettled.class).stream()
                        .filter(one -> one.entry().outcome() != HypothesisOutcome.OPEN)
                        .map(one -> one.entry().about())
                        .toList();
        return before.all(Entry.SignalRecorded.class).stream()
                .filter(one -> one.entry().signal().kind() == Signal.Kind.HYPOTHESIS)
                .map(Dossier.Noted::number)
                .filter(number -> !settled.contains(number))
                .toList();
    }

    private boolean isHeard(ParentId parent) {
        return isHeardOrKept(parent)
                || before.all(AnnouncingEntry.ConversationWaived.class).stream()
                        .anyMatch(one -> one.entry().parent().equals(parent));
    }

    private boolean isHeardOrKept(ParentId parent) {
        var person = new Involved.Parent(parent);
        var tried =
                before.all(ConversationEntry.Attempted.class).stream()
                        .filter(one -> one.entry().with().contains(person))
                        .count();
        return tried > 1
                || isKept(person)
                || before.all(ConversationEntry.Held.class).stream()
                        .map(one -> one.entry().conversation())
                        .anyMatch(talk ->
                                talk.type() == Conversation.Type.STEP3
                                        && talk.present().with().contains(person));
    }

    private boolean isTold(ParentId parent) {
        var person = new Involved.Parent(parent);
        return isKept(person)
                || before.all(AnnouncingEntry.Announced.class).stream()
                        .anyMatch(one -> one.entry().to().equals(person))
                || before.all(AnnouncingEntry.AnnouncementWaived.class).stream()
                        .anyMatch(one -> one.entry().person().equals(person));
    }

    /// Kept from contact, and not let back.
    private boolean isKept(Involved person) {
        return last(ConsentEntry.ContactWithheld.class, person)
                > last(ConsentEntry.ContactAllowed.class, person);
    }

    private long last(Class<? extends ConsentEntry> type, Involved person) {
        return before.entries().stream()
                .filter(one -> type.isInstance(one.entry()))
                .filter(one ->
                        switch ((ConsentEntry) one.entry()) {
                            case ConsentEntry.ContactWithheld(var whom, _, _) ->
                                    whom.equals(person);
                            case ConsentEntry.ContactAllowed(var whom, _) -> whom.equals(person);
                            case ConsentEntry.Asked _,
                                    ConsentEntry.Answered _,
                                    ConsentEntry.Withdrawn _ ->
                                    false;
                        })
                .mapToLong(Recorded::number)
                .max()
                .orElse(0);
    }

    private static boolean isGround(Report.Reason<?> reason) {
        return !reason.ground().isBlank() && !reason.text().isBlank();
    }

    private static List<String> due(Draft draft) {
        return draft.sets().stream().map(item -> item.key().what()).toList();
    }

    private static Answer<Involved> whom(ParentId parent) {
        return Answer.of(new Involved.Parent(parent));
    }
}
