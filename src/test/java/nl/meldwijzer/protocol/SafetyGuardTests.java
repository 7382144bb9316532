package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Story.given;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolFunction;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who looks at safety where the attention officer cannot (S194, architecture decision 9).
class SafetyGuardTests {
    private static final DueFor BOARD = new DueFor.Function(SchoolFunction.BOARD_RECIPIENT);
    private static final Fields CLOSE =
            Fields.none().with("ground", "other_cause").with("text", "De uitslag is bekend.");
    private static final Fields COURSE =
            Fields.none()
                    .with("report", "no")
                    .with("help", "yes")
                    .with("protection", "sufficient")
                    .with("motivation", "zo is gewogen");

    /// The only attention officer of a small school is its director, and nobody else coordinates.
    private static final Cast RUTH =
            new Cast(
                    2,
                    Set.of(
                            SchoolFunction.INTERNAL_COORDINATOR,
                            SchoolFunction.ATTENTION_OFFICER,
                            SchoolFunction.DIRECTOR),
                    Set.of(Relation.COORDINATOR));

    /// The recipient of the board, let into an ordinary dossier.
    private static final Cast BEN_LET_IN =
            new Cast(5, Set.of(SchoolFunction.BOARD_RECIPIENT), Set.of(Relation.TEAM));

    private static final Agreement SMALL =
            Cast.SCHOOL.with(
                    new Offices(
                            Map.of(
                                    SchoolFunction.ATTENTION_OFFICER,
                                    Set.of(RUTH.staff()),
                                    SchoolFunction.INTERNAL_COORDINATOR,
                                    Set.of(RUTH.staff()),
                                    SchoolFunction.DIRECTOR,
                                    Set.of(RUTH.staff()),
                                    SchoolFunction.BOARD_RECIPIENT,
                                    Set.of(Cast.BEN.staff()))));

    @Test
    void whereTheDirectorIsTheOnlyAttentionOfficerTheBoardLooksAtSafety() {
        var weighed = weighed();
        var decided = small(weighed, RUTH, "decision.take", COURSE);

        assertThat(decided.drafts().getFirst().entry())
                .isEqualTo(new Entry.TeamMemberAdded(Cast.BEN.staff(), "", Answer.blank()));
        var dossier = append(weighed, decided, RUTH);
        assertThat(dossier.openDue())
                .anySatisfy(item -> {
                    assertThat(item.key().what()).isEqualTo("decision.check-safety");
                    assertThat(item.who()).isEqualTo(BOARD);
                });
        var own = Fields.none().with("text", "Ik keek zelf.");
        assertThat(judge(dossier, RUTH, "decision.check-safety", own))
                .isInstanceOf(Decision.Refused.class);
        assertThat(small(dossier, BEN_LET_IN, "decision.check-safety", own).drafts()).hasSize(1);
    }

    @Test
    void theBoardIsLetInBeforeTheOnlyCoordinatorCloses() {
        var person =
                Fields.none()
                        .with("person", Cast.BEN.staff().value())
                        .with("reason", "kijkt naar de veiligheid");
        var added = small(Story.withFact(), RUTH, "team.add", person);

        assertThat(added.drafts().getFirst().sets())
                .anySatisfy(item -> assertThat(item.who()).isEqualTo(BOARD));
        var dossier = append(Story.withFact(), added, RUTH);
        var checked =
                append(
                        dossier,
                        small(
                                dossier,
                                BEN_LET_IN,
                                "decision.check-safety",
                                Fields.none().with("text", "Veilig.")),
                        BEN_LET_IN);
        assertThat(small(checked, RUTH, "dossier.close", CLOSE)).isNotNull();
    }

    @Test
    void theBoardHasNoPartInItWhereAnotherIsLeft() {
        given(Story.withFact())
                .by(BEN_LET_IN)
                .when("decision.check-safety", "text", "Veilig.")
                .thenRefused(Code.ROLE);
        given(Story.withFact())
                .by(Cast.INGE)
                .when("team.add", "person", Cast.BEN.staff().value(), "reason", "kijkt mee")
                .thenAccepted()
                .thenDueOnly();
    }

    private static Dossier weighed() {
        return Story.append(
                Story.withFact(),
                List.of(new Draft(Supplies.entry(Missing.What.WEIGHING), List.of(), List.of())),
                given(Story.withFact()).by(RUTH).circumstances());
    }

    private static Decision.Accepted small(Dossier dossier, Cast who, String act, Fields fields) {
        var decision = judge(dossier, who, act, fields);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted) decision;
    }

    private static Decision judge(Dossier dossier, Cast who, String act, Fields fields) {
        var read = (Reading.Understood) Vocabulary.read(act, fields);
        return Protocol.decide(dossier, read.act(), at(dossier, who));
    }

    private static Dossier append(Dossier dossier, Decision.Accepted decision, Cast who) {
        return Story.append(dossier, decision.drafts(), at(dossier, who));
    }

    private static Circumstances at(Dossier dossier, Cast who) {
        var usual = given(dossier).by(who).circumstances();
        return new Circumstances(
                usual.now(), usual.author(), usual.relations(), SMALL, usual.pupil());
    }
}
