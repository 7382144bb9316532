package nl.meldwijzer.dossier.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Ground;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.Authority;
import nl.meldwijzer.people.ParentCard;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Agreement;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.Circumstances;
import nl.meldwijzer.protocol.Dossier;
import nl.meldwijzer.protocol.Offices;
import nl.meldwijzer.protocol.PupilFacts;
import nl.meldwijzer.protocol.Relation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Gathers what a decision depends on besides the dossier and the act. The school's calendar and
/// when a pupil was born is remembered for five seconds: a change counts from then on; on a shared
/// store as long as nothing of it changed. Which version of the code counts is asked every time.
final class Surroundings {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final Duration REMEMBERED_IN_EDITION = Duration.ofMinutes(5);
    private static final List<SchoolFunction> OFFICES =
            List.of(
                    SchoolFunction.INTERNAL_COORDINATOR,
                    SchoolFunction.ATTENTION_OFFICER,
                    SchoolFunction.DEPUTY_ATTENTION_OFFICER,
                    SchoolFunction.DIRECTOR,
                    SchoolFunction.DEPUTY_DIRECTOR,
                    SchoolFunction.BOARD_RECIPIENT);
    private static final long MOST_PUPILS = 10_000;

    private final People people;
    private final Recognisable recognisable;
    private final ReportingCodes codes;
    private final Standing standing;
    private final DomainClock clock;
    private final Cache<SchoolDay, Agreement> agreements =
            Caffeine.newBuilder()
                    .maximumSize(MOST_PUPILS)
                    .expireAfter(
                            Expiry.<SchoolDay, Agreement>creating(
                                    (at, _) -> remembered(at.edition())))
                    .build();
    private final Cache<Concerned, PupilFacts> facts =
            Caffeine.newBuilder()
                    .maximumSize(MOST_PUPILS)
                    .expireAfter(
                            Expiry.<Concerned, PupilFacts>creating(
                                    (concerned, _) -> remembered(concerned.edition())))
                    .build();

    /// A school on a day under a version: the next day others may be in office.
    private record SchoolDay(
            SchoolId school, LocalDate day, String version, String inForce, long edition) {}

    /// A pupil, and the employees by whom she could be recognised too.
    private record Concerned(PupilId pupil, Set<StaffId> staff, long edition) {}

    private static Duration remembered(long edition) {
        return edition == 0 ? REMEMBERED : REMEMBERED_IN_EDITION;
    }

    Surroundings(People people, ReportingCodes codes, Standing standing, DomainClock clock) {
        this.people = people;
        this.recognisable = new Recognisable(people);
        this.codes = codes;
        this.standing = standing;
        this.clock = clock;
    }

    /// Under the dossier's own version of the code.
    Circumstances of(Grant.Write grant, Dossier dossier, PupilId pupil) {
        return of(
                grant,
                relations(grant.grounds()),
                concerned(grant, dossier, pupil),
                versions(grant, dossier));
    }

    /// Under the dossier's own version of the code.
    Circumstances of(Grant.Read grant, Dossier dossier, PupilId pupil) {
        return of(
                grant,
                relations(grant.grounds()),
                concerned(grant, dossier, pupil),
                versions(grant, dossier));
    }

    /// A depositor is no more than that, whatever she may see besides: so the answer does not
    /// depend on it. Nor on the version of a dossier that may run: the code in force counts for
    /// her, or a term in her own list would tell her (decision 0052).
    Circumstances of(Grant.Deposit grant, Scope scope) {
        var inForce = codes.inForce(grant);
        var version =
                switch (scope) {
                    case Scope.School _ -> inForce;
                    // The board's log names no version of one of its schools.
                    case Scope.Board _, Scope.Install _ ->
                            codes.named(grant, inForce.provisions().base());
                };
        return of(
                grant,
                Set.of(Relation.DEPOSITOR),
                new Concerned(grant.pupil(), Set.of(), grant.edition()),
                new Versions(version, version));
    }

    /// Whoever lets herself in stands to the dossier in no way yet.
    Circumstances of(Grant.BreakGlass grant, Dossier dossier) {
        return of(
                grant,
                Set.of(),
                concerned(grant, dossier, grant.pupil()),
                versions(grant, dossier));
    }

    private static Concerned concerned(Grant grant, Dossier dossier, PupilId pupil) {
        return new Concerned(pupil, dossier.authors(), grant.edition());
    }

    /// The version that counts for a dossier, and the one for whoever opens a dossier now.
    private record Versions(CodeVersion own, CodeVersion inForce) {}

    private Versions versions(Grant grant, Dossier dossier) {
        var inForce = codes.inForce(grant);
        return new Versions(
                dossier.protocolVersion().map(id -> codes.named(grant, id)).orElse(inForce),
                inForce);
    }

    private Circumstances of(
            Grant grant, Set<Relation> relations, Concerned concerned, Versions versions) {
        return new Circumstances(
                clock.now(),
                new Author(grant.actor(), grant.functions()),
                relations,
                agreement(grant, versions),
                facts.get(concerned, _ -> facts(grant, concerned)));
    }

    private Agreement agreement(Grant grant, Versions versions) {
        var own = versions.own();
        var inForce = versions.inForce();
        return agreements.get(
                new SchoolDay(
                        grant.school(), clock.today(), own.id(), inForce.id(), grant.edition()),
                asked -> Agreements.of(people.agreement(grant), own, inForce, offices(asked)));
    }

    private Offices offices(SchoolDay at) {
        var holders = new EnumMap<SchoolFunction, Set<StaffId>>(SchoolFunction.class);
        for (var function : OFFICES) {
            holders.put(
                    function,
                    Set.copyOf(standing.holders(at.school(), Set.of(function), at.day())));
        }
        return new Offices(holders);
    }

    /// Nothing happened before the birth of a pupil whose birth date is not known, as far as the
    /// rules can tell.
    private PupilFacts facts(Grant grant, Concerned concerned) {
        var pupil = concerned.pupil();
        var card = people.pupil(grant, pupil);
        var parents = people.parents(grant, pupil);
        return new PupilFacts(
                pupil,
                card.flatMap(PupilCard::born).orElse(LocalDate.MIN),
                parents.stream().map(Surroundings::parent).toList(),
                recognisable.words(grant, card, parents, concerned.staff()));
    }

    private static PupilFacts.Parent parent(ParentCard card) {
        return new PupilFacts.Parent(card.id(), card.authority() != Authority.NO);
    }

    private static Set<Relation> relations(Set<Ground> grounds) {
        var relations = EnumSet.noneOf(Relation.class);
        for (var ground : grounds) {
            switch (ground) {
                case COORDINATOR -> relations.add(Relation.COORDINATOR);
                case TEAM -> relations.add(Relation.TEAM);
                case BOARD -> relations.add(Relation.BOARD);
                case BREAK_GLASS -> {}
            }
        }
        return relations;
    }
}
