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
import static nl.meldwijzer.protocol.Story.reported;
import static nl.meldwijzer.protocol.Story.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolFunction;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// S193, S197, architecture decision 8.
class TeamRuleTests {
    private static final Fields TOM_JOINS =
            Fields.none().with("person", TOM.staff().value()).with("reason", "geeft gym");
    private static final Fields SAM_OUT =
            Fields.none().with("person", SAM.staff().value()).with("reason", "is familie");

    private static final Fields DIRK_JOINS =
            Fields.none().with("person", Cast.DIRK.staff().value()).with("reason", "directeur");
    private static final Fields INGE_OUT =
            Fields.none().with("person", INGE.staff().value()).with("reason", "mijn buren");

    @Test
    void theAttentionOfficerComposesTheTeam() {
        var joined = given(opened()).by(INGE).when("team.add", TOM_JOINS).thenAccepted();

        assertThat(joined.dossier().teamOn(Cast.TODAY)).containsExactly(TOM.staff());
        assertThat(
                        joined.then()
                                .when("team.remove", TOM_JOINS)
                                .thenAccepted()
                                .dossier()
                                .teamOn(Cast.TODAY))
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
        given(reported("other")).by(BEN).when("team.add", DIRK_JOINS).thenAccepted();
        given(reported("other")).by(INGE).when("team.add", DIRK_JOINS).thenRefused(Code.ROLE);
    }

    @Test
    void theBoardLetsNobodyButManagementIn() {
        given(reported("other"))
                .by(BEN)
                .when("team.add", TOM_JOINS)
                .thenRefused(Code.ROLE)
                .missing(new Missing.PersonInManagement(Code.ROLE));
    }

    @Test
    void aSexualOffenceIsForTheBoardAlone() {
        given(sealed())
                .by(BEN)
                .when("team.add", DIRK_JOINS)
                .thenRefused(Code.EMP)
                .missing(new Missing.OtherOffence(Code.EMP));
    }

    @Test
    void theDayAfterHerLastSheIsOffTheTeam() {
        var dossier =
                given(opened())
                        .by(INGE)
                        .when("team.add", TOM_JOINS.with("until", "2025-09-17"))
                        .thenAccepted()
                        .dossier();

        assertThat(dossier.teamOn(LocalDate.parse("2025-09-17"))).containsExactly(TOM.staff());
        assertThat(dossier.teamOn(LocalDate.parse("2025-09-18"))).isEmpty();
        given(dossier)
                .by(INGE)
                .on("2025-09-18")
                .when("team.remove", TOM_JOINS)
                .thenRefused(Code.ABOUT);
    }

    @Test
    void whatWasSaidLastAboutTheLastDayCounts() {
        var longer =
                given(opened())
                        .by(INGE)
                        .when("team.add", TOM_JOINS.with("until", "2025-09-17"))
                        .thenAccepted()
                        .then()
                        .when("team.add", TOM_JOINS)
                        .thenAccepted()
                        .dossier();

        assertThat(longer.teamOn(LocalDate.parse("2025-12-01"))).containsExactly(TOM.staff());
    }

    @Test
    void theLastKeeperIsNotExcluded() {
        given(opened())
                .by(INGE)
                .when("person.exclude", INGE_OUT)
                .thenRefused(Code.ROLE)
                .missing(new Missing.AnotherKeeper(Code.ROLE, SchoolFunction.attentionOfficers()));
        given(sealed())
                .by(BEN)
                .when(
                        "person.exclude",
                        Fields.none().with("person", BEN.staff().value()).with("reason", "familie"))
                .thenRefused(Code.ROLE);
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

        assertThat(added.dossier().memberships()).isEmpty();
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
                .thenRefused(Code.IMMUTABLE);
        assertThat(given(dossier.dossier()).by(SAM).review("note.follow-up"))
                .isInstanceOf(Reviewed.Openness.Hidden.class);
        given(dossier.dossier()).by(SAM).when("signal.record", FACT).thenAccepted();
    }

    /// A depositor must not be able to tell that she is excluded.
    @Test
    void whoeverIsExcludedAddsToHerOwnWordsAsBefore() {
        var hers = given(opened()).by(TOM).when("signal.record", FACT).thenAccepted().dossier();
        var tomOut = Fields.none().with("person", TOM.staff().value()).with("reason", "is familie");
        var excluded = given(hers).by(INGE).when("person.exclude", tomOut).thenAccepted().dossier();

        for (var dossier : List.of(hers, excluded)) {
            given(dossier)
                    .by(TOM)
                    .when("note.follow-up", "about", "3", "text", "Het was om drie uur.")
                    .thenAccepted();
            given(dossier)
                    .by(TOM)
                    .when("note.correct", "about", "2", "text", "Niet van mij.")
                    .thenRefused(Code.IMMUTABLE);
        }
    }

    @Test
    void anExcludedAttentionOfficerDoesNotLetHerselfIn() {
        var herself =
                Fields.none().with("person", INGE.staff().value()).with("reason", "mijn buren");
        var entry = new Entry.PersonExcluded(INGE.staff(), "mijn buren");
        var before = opened();
        var dossier =
                before.with(
                        new Recorded(
                                before.version().value() + 1,
                                Instant.EPOCH,
                                BEN.author(),
                                entry,
                                List.of(),
                                List.of()));

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
    void nobodyElseLeavesATeam() {
        given(opened())
                .by(INGE)
                .when("team.add", TOM_JOINS)
                .thenAccepted()
                .then()
                .when("team.remove", SAM_OUT)
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
