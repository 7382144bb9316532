package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.DomainClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A dossier with somebody at it, on a day: `given(opened()).by(MARIT).when(…).thenRefused(…)`.
record Story(Dossier dossier, Cast who, LocalDate today) {
    /// A fact that has everything it needs.
    static final Fields FACT =
            Fields.none()
                    .with("kind", "fact")
                    .with("text", "Noor bleef na de les zitten en zei niets.")
                    .with("date", "2025-09-15")
                    .with("place", "lokaal 4")
                    .with("situation", "einde van de rekenles")
                    .with("others_present", "niemand");

    static final Fields HYPOTHESIS = FACT.with("kind", "hypothesis");

    static final Fields REPORT =
            FACT.without("kind").with("person", Cast.SAM.staff().value()).with("nature", "sexual");

    static Story given(Dossier dossier) {
        return new Story(dossier, Cast.MARIT, Cast.TODAY);
    }

    static Dossier nothing() {
        return Dossier.none();
    }

    /// Entries 1 and 2: opened, route home.
    static Dossier opened() {
        return given(nothing()).when("route.choose", "route", "home").thenAccepted().dossier();
    }

    /// Entry 3 is a fact of Marit.
    static Dossier withFact() {
        return given(opened()).when("signal.record", FACT).thenAccepted().dossier();
    }

    /// Entry 3 is a hypothesis of Marit, due on 14 October.
    static Dossier withHypothesis() {
        return given(opened()).when("signal.record", HYPOTHESIS).thenAccepted().dossier();
    }

    /// A sealed dossier about Sam, reported by Tom: entry 2 excludes her, entry 3 is the report.
    static Dossier sealed() {
        return reported("sexual");
    }

    /// The same about an offence of a nature; what is no sexual one is the director's too.
    static Dossier reported(String nature) {
        return given(nothing())
                .by(Cast.TOM)
                .when("employee.report", REPORT.with("nature", nature))
                .thenAccepted()
                .dossier();
    }

    /// An ordinary dossier that was put on the employee route.
    static Dossier onEmployeeRoute() {
        return given(withFact())
                .by(Cast.INGE)
                .when("route.choose", "route", "employee")
                .thenAccepted()
                .dossier();
    }

    Story by(Cast other) {
        return new Story(dossier, other, today);
    }

    Story on(String day) {
        return new Story(dossier, who, LocalDate.parse(day));
    }

    Circumstances circumstances() {
        return new Circumstances(
                now(), who.author(), who.relations(), Cast.SCHOOL.with(version()), Cast.NOOR);
    }

    private Version version() {
        var old = ShippedVersion.OF_2010;
        return SwitchedOff.in(
                dossier.protocolVersion().filter(old.id()::equals).isPresent()
                        ? old
                        : Cast.SCHOOL.version());
    }

    private Instant now() {
        return today.atTime(10, 40).atZone(DomainClock.ZONE).toInstant();
    }

    Outcome when(String act, String... namesAndValues) {
        var fields = Fields.none();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields = fields.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return when(act, fields);
    }

    Outcome when(String act, Fields fields) {
        var reading = Vocabulary.read(act, fields);
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return new Outcome(
                this,
                Protocol.decide(dossier, ((Reading.Understood) reading).act(), circumstances()));
    }

    Reviewed.Openness review(String act) {
        return Protocol.review(dossier, circumstances()).stream()
                .filter(reviewed -> reviewed.act().equals(act))
                .findFirst()
                .orElseThrow()
                .openness();
    }

    /// Appends what was decided, as the use case does.
    static Dossier append(Dossier dossier, List<Draft> drafts, Circumstances at) {
        var grown = dossier;
        for (var draft : drafts) {
            var number = grown.version().value() + 1;
            grown = grown.with(Recorded.of(number, at.now(), at.author(), draft));
        }
        return grown;
    }

    /// What was decided about one act.
    record Outcome(Story story, Decision decision) {
        Accepted thenAccepted() {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            return new Accepted(story, (Decision.Accepted) decision);
        }

        Refused thenRefused(Code code) {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            var refusal = ((Decision.Refused) decision).refusal();
            assertThat(refusal.code()).isEqualTo(code);
            return new Refused(refusal);
        }
    }

    record Refused(Refusal refusal) {
        Refused naming(String... fields) {
            assertThat(refusal.fields()).containsExactly(fields);
            return this;
        }

        Refused missing(Missing... missing) {
            assertThat(refusal.missing()).containsExactly(missing);
            return this;
        }

        Refused withWayOut(String act) {
            assertThat(refusal.wayOut().acts()).contains(act);
            return this;
        }
    }

    record Accepted(Story story, Decision.Accepted decision) {
        Dossier dossier() {
            return append(story.dossier(), decision.drafts(), story.circumstances());
        }

        Story then() {
            return new Story(dossier(), story.who(), story.today());
        }

        Accepted thenDue(String what, String on, DueFor who) {
            assertThat(sets())
                    .anySatisfy(item -> {
                        assertThat(item.key().what()).isEqualTo(what);
                        assertThat(item.on()).isEqualTo(LocalDate.parse(on));
                        assertThat(item.who()).isEqualTo(who);
                    });
            return this;
        }

        Accepted thenDueOnly(String... whats) {
            assertThat(sets().map(item -> item.key().what())).containsExactlyInAnyOrder(whats);
            return this;
        }

        Accepted thenSettled(String... whats) {
            assertThat(
                            decision.drafts().stream()
                                    .flatMap(draft -> draft.settles().stream())
                                    .map(DueKey::what))
                    .containsExactlyInAnyOrder(whats);
            return this;
        }

        Accepted thenWarns(Warning... warnings) {
            assertThat(decision.warnings()).containsExactlyElementsOf(Arrays.asList(warnings));
            return this;
        }

        private Stream<DueItem> sets() {
            return decision.drafts().stream().flatMap(draft -> draft.sets().stream());
        }
    }
}
