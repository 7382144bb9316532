package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Story.given;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.protocol.Course.Protection;
import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Framework.Reply;
import nl.meldwijzer.protocol.Progress.Back;
import nl.meldwijzer.protocol.Progress.Branch;
import nl.meldwijzer.protocol.Progress.Branches;
import nl.meldwijzer.protocol.Progress.Where;
import nl.meldwijzer.protocol.Weighable.Saying;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where a dossier is in the five steps (S24, S135), and what there is to weigh (S131).
class ProgressTests {
    private static final String TERM = "2025-10-14";

    private static Dossier with(Dossier dossier, Entry... entries) {
        return with(Cast.TODAY.toString(), dossier, entries);
    }

    private static Dossier with(String day, Dossier dossier, Entry... entries) {
        var grown = dossier;
        for (var entry : entries) {
            grown =
                    Story.append(
                            grown,
                            List.of(new Draft(entry, List.of(), List.of())),
                            given(grown).on(day).circumstances());
        }
        return grown;
    }

    private static Progress of(Dossier dossier, String day) {
        return Protocol.progress(dossier, given(dossier).on(day).circumstances());
    }

    private static Progress of(Dossier dossier) {
        return of(dossier, Cast.TODAY.toString());
    }

    private static Entry weighed() {
        return new WeighingEntry.Weighed(Supplies.WEIGHING);
    }

    private static Entry decided(boolean report, boolean help) {
        return new WeighingEntry.Taken(
                new Course(report, help, Protection.SUFFICIENT),
                "zo besloten",
                Answer.blank(),
                Answer.blank());
    }

    private static Entry helpUntil(String term) {
        return new HelpEntry.Planned(
                new Help.Planned(
                        List.of("gezinscoach"),
                        new Help.Charge(Cast.MARIT.staff(), Cast.TODAY, "Lotte Vos"),
                        LocalDate.parse(term),
                        "op tijd"));
    }

    private static Entry evaluated(long about, Reply works) {
        return new HelpEntry.Evaluated(about, works, "gezien", Answer.blank(), "");
    }

    /// Entry 4 is the weighing, 5 the decision, 6 the help.
    private static Dossier helped() {
        return with(Story.withFact(), weighed(), decided(false, true), helpUntil(TERM));
    }

    @Test
    void isInTheFirstStepThatNobodyCompleted() {
        assertThat(of(Story.withFact())).isEqualTo(new Progress(Set.of(), new Where.In(1), open()));
        var third =
                with(
                        Story.withFact(),
                        new StepEntry.Completed(Progress.Step.ONE),
                        new StepEntry.Completed(Progress.Step.TWO));
        assertThat(of(third).where()).isEqualTo(new Where.In(3));
        assertThat(of(third).toComplete()).isEqualTo(3);
        var fourth = with(third, new StepEntry.Completed(Progress.Step.THREE));
        assertThat(of(fourth).where()).isEqualTo(new Where.In(4));
        assertThat(of(fourth).done()).containsExactly(1, 2, 3);
    }

    @Test
    void aWeighingCompletesTheFourthAlsoWhereAnEarlierStepWasNotCompleted() {
        var progress = of(with(Story.withFact(), weighed()));

        assertThat(progress.where()).isEqualTo(new Where.In(5));
        assertThat(progress.done()).containsExactly(4);
        assertThat(progress.toComplete()).isEqualTo(1);
        assertThat(progress.branches()).isEqualTo(open());
    }

    /// A team weighs in more than one sitting (decision 0045).
    @Test
    void aWeighingWithAQuestionLeftStaysInTheFourth() {
        var half =
                new Weighing(
                        Supplies.WEIGHING.estimate(),
                        Supplies.WEIGHING.inputs(),
                        Map.of(Question.Q0, new Weighing.Considered(Reply.NO, "")));
        var progress = of(with(Story.withFact(), new WeighingEntry.Weighed(half)));

        assertThat(progress.where()).isEqualTo(new Where.In(4));
        assertThat(progress.done()).isEmpty();
    }

    @Test
    void bothBranchesAreWalkedAtOnce() {
        var both = with(Story.withFact(), weighed(), decided(true, true));
        assertThat(of(both).branches()).isEqualTo(new Branches(Branch.DECIDED, Branch.DECIDED));

        var going = with(both, helpUntil(TERM), Supplies.target(Target.REPORT));
        assertThat(of(going).where()).isEqualTo(new Where.In(5));
        assertThat(of(going).branches()).isEqualTo(new Branches(Branch.UNDER_WAY, Branch.DONE));
    }

    @Test
    void aBranchThatWasNotChosenIsDeclined() {
        assertThat(of(helped()).branches())
                .isEqualTo(new Branches(Branch.UNDER_WAY, Branch.DECLINED));
        assertThat(of(with(Story.withFact(), weighed(), decided(true, false))).branches())
                .isEqualTo(new Branches(Branch.DECLINED, Branch.DECIDED));
    }

    @Test
    void aReportOfAnEmergencyCountsInWhateverStep() {
        var reported = with(Story.withFact(), Supplies.target(Target.REPORT));

        assertThat(of(reported).where()).isEqualTo(new Where.In(1));
        assertThat(of(reported).branches()).isEqualTo(new Branches(Branch.OPEN, Branch.DONE));
    }

    /// S138, S139: nobody does anything, and the day after it is back.
    @Test
    void aLapsedTermLeadsBackToTheFourthByItself() {
        assertThat(of(helped(), TERM).where()).isEqualTo(new Where.In(5));

        var back = of(helped(), "2025-10-15");
        assertThat(back.where()).isEqualTo(new Where.BackToWeighing(Back.LAPSED));
        assertThat(back.done()).doesNotContain(4);
        assertThat(back.branches()).isEqualTo(new Branches(Branch.FAILED, Branch.OPEN));

        var again = with("2025-10-16", helped(), weighed());
        assertThat(of(again, "2025-10-16").where()).isEqualTo(new Where.In(5));
        assertThat(of(again, "2025-10-16").branches()).isEqualTo(open());
    }

    @Test
    void helpThatFailsLeadsBackAndHelpThatWorksDoesNot() {
        var failed = with(helped(), evaluated(6, Reply.NO));
        assertThat(of(failed).where()).isEqualTo(new Where.BackToWeighing(Back.FAILED));

        var works = with(helped(), evaluated(6, Reply.YES));
        assertThat(of(works, "2025-12-01").where()).isEqualTo(new Where.In(5));
        assertThat(of(works, "2025-12-01").branches().help()).isEqualTo(Branch.DONE);
    }

    @Test
    void aClosedDossierIsInNoStepUntilItIsOpenedAgain() {
        var closed =
                with(
                        helped(),
                        new ClosingEntry.Closed(Closing.Ground.HELP_EFFECTIVE, "ja", List.of()));
        assertThat(of(closed).where()).isEqualTo(new Where.Closed(Closing.Ground.HELP_EFFECTIVE));
        assertThat(of(closed).done()).containsExactly(4, 5);

        assertThat(of(closed).branches())
                .isEqualTo(new Branches(Branch.UNDER_WAY, Branch.DECLINED));

        var again = of(with(closed, new ClosingEntry.Reopened("weer")));
        assertThat(again.where()).isEqualTo(new Where.BackToWeighing(Back.REOPENED));
        assertThat(again.done()).isEmpty();
        assertThat(again.branches()).isEqualTo(new Branches(Branch.UNDER_WAY, Branch.OPEN));
    }

    @Test
    void namesWhatIsMissingForAWeighingAndWhatItHasToAddress() {
        var dossier = Story.withHypothesis();
        var weighable = Protocol.weighable(dossier, given(dossier).circumstances());

        assertThat(weighable.basis().signals()).containsExactly(3L);
        assertThat(weighable.basis().missing())
                .containsExactly(Weighable.Input.ADVICE, Weighable.Input.CONVERSATION);
        assertThat(weighable.toAddress().hypotheses()).containsExactly(3L);
        assertThat(weighable.saying()).isEqualTo(new Saying.NotWeighed());
    }

    @Test
    void whatTheFrameworkSaysIsAboutTheWeighingThatCounts() {
        var at = given(helped());
        assertThat(Protocol.weighable(helped(), at.circumstances()).saying())
                .isEqualTo(new Saying.About(4, new FrameworkSays.Help()));
        assertThat(Protocol.weighable(helped(), at.on("2025-10-15").circumstances()).saying())
                .isEqualTo(new Saying.NotWeighed());
    }

    /// S99: per parent, and never about one who is not to be contacted.
    @Test
    void knowsWhenEachParentWasLastSpokenTo() {
        var spoken = with(Story.withFact(), Supplies.target(Target.CONVERSATION));
        var withheld =
                with(
                        spoken,
                        new ConsentEntry.ContactWithheld(
                                new Involved.Parent(Cast.BRAM),
                                Consent.WithholdGround.SAFETY,
                                "niet veilig"));
        var all = Protocol.spoken(withheld, given(withheld).circumstances());

        assertThat(all).extracting(Spoken::parent).containsExactly(Cast.ESTHER, Cast.BRAM);
        assertThat(all.getFirst().last()).contains(Cast.TODAY);
        assertThat(all.getFirst().isWithheld()).isFalse();
        assertThat(all.getLast().isWithheld()).isTrue();
    }

    private static Branches open() {
        return new Branches(Branch.OPEN, Branch.OPEN);
    }
}
