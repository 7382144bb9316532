package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Cast.BEN;
import static nl.meldwijzer.protocol.Cast.INGE;
import static nl.meldwijzer.protocol.Cast.MARIT;
import static nl.meldwijzer.protocol.Cast.SAM;
import static nl.meldwijzer.protocol.Cast.TOM;
import static nl.meldwijzer.protocol.Story.FACT;
import static nl.meldwijzer.protocol.Story.given;
import static nl.meldwijzer.protocol.Story.nothing;
import static nl.meldwijzer.protocol.Story.onEmployeeRoute;
import static nl.meldwijzer.protocol.Story.opened;
import static nl.meldwijzer.protocol.Story.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// S193, S197, architecture decision 8.
class TeamRuleTests {
    private static final Fields TOM_JOINS =
            Fields.none().with("person", TOM.staff().value()).with("reason", "geeft gym");
    private static final Fields SAM_OUT =
            Fields.none().with("person", SAM.staff().value()).with("reason", "is familie");

    @Test
    void theAttentionOfficerComposesTheTeam() {
        var joined = given(opened()).by(INGE).when("team.add", TOM_JOINS).thenAccepted();

        assertThat(joined.dossier().team()).containsExactly(TOM.staff());
        assertThat(joined.then().when("team.remove", TOM_JOINS).thenAccepted().dossier().team())
                .isEmpty();
    }

    @Test
    void othersDoNot() {
        for (var act : new String[] {"team.add", "person.exclude"}) {
            given(opened()).by(MARIT).when(act, TOM_JOINS).thenRefused(Code.ROLE);
            assertThat(given(opened()).by(MARIT).review(act))
                    .isInstanceOf(Reviewed.Openness.Hidden.class);
        }
    }

    @Test
    void theBoardKeepsASealedDossier() {
        given(sealed()).by(BEN).when("team.add", TOM_JOINS).thenAccepted();
        given(sealed()).by(INGE).when("team.add", TOM_JOINS).thenRefused(Code.ROLE);
    }

    @Test
    void exclusionBeatsTheTeam() {
        var added =
                given(opened())
                        .by(INGE)
                        .when("team.add", SAM_OUT)
                        .thenAccepted()
                        .then()
                        .when("person.exclude", SAM_OUT)
                        .thenAccepted();

        assertThat(added.dossier().team()).isEmpty();
        added.then()
                .when("team.add", SAM_OUT)
                .thenRefused(Code.PARTY)
                .missing(new Missing.PersonNotExcluded(Code.PARTY, SAM.staff()));
    }

    @Test
    void whoeverIsExcludedDoesNothingButDeposit() {
        var dossier =
                given(Story.withFact()).by(INGE).when("person.exclude", SAM_OUT).thenAccepted();

        given(dossier.dossier())
                .by(SAM)
                .when("note.follow-up", "about", "3", "text", "Nee hoor.")
                .thenRefused(Code.PARTY);
        assertThat(given(dossier.dossier()).by(SAM).review("note.follow-up"))
                .isInstanceOf(Reviewed.Openness.Hidden.class);
        given(dossier.dossier()).by(SAM).when("signal.record", FACT).thenAccepted();
    }

    @Test
    void anExcludedAttentionOfficerDoesNotLetHerselfIn() {
        var herself =
                Fields.none().with("person", INGE.staff().value()).with("reason", "mijn buren");
        var dossier =
                given(opened()).by(INGE).when("person.exclude", herself).thenAccepted().dossier();

        given(dossier)
                .by(INGE)
                .when("team.add", herself)
                .thenRefused(Code.PARTY)
                .missing(
                        new Missing.AuthorNotParty(Code.PARTY),
                        new Missing.PersonNotExcluded(Code.PARTY, INGE.staff()));
    }

    @Test
    void aReasonIsGiven() {
        given(opened())
                .by(INGE)
                .when("team.add", TOM_JOINS.without("reason"))
                .thenRefused(Code.REQUIRED)
                .naming("reason");
    }

    @Test
    void aLastDayDoesNotLieInThePast() {
        given(opened())
                .by(INGE)
                .when("team.add", TOM_JOINS.with("until", "2025-09-15"))
                .thenRefused(Code.DATE)
                .naming("until");
        given(opened())
                .by(INGE)
                .when("team.add", TOM_JOINS.with("until", "2025-09-16"))
                .thenAccepted();
    }

    @Test
    void nobodyLeavesATeamSheIsNotOn() {
        given(opened())
                .by(INGE)
                .when("team.remove", TOM_JOINS)
                .thenRefused(Code.ABOUT)
                .missing(new Missing.TeamMember(Code.ABOUT));
    }

    @Test
    void staysPossibleOnTheEmployeeRoute() {
        given(onEmployeeRoute()).by(INGE).when("person.exclude", SAM_OUT).thenAccepted();
    }

    @Test
    void needsADossier() {
        given(nothing()).by(INGE).when("team.add", TOM_JOINS).thenRefused(Code.UNOPENED);
    }
}
