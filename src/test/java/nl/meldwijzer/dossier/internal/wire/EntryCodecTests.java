package nl.meldwijzer.dossier.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.protocol.Draft;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Recorded;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What was written once is written the same for ever, and read for ever. To approve a new kind of
/// entry, add its sample and copy what the test says into `src/test/resources/approved`; never
/// change a file that is there.
class EntryCodecTests {
    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Instant AT = Instant.parse("2025-09-15T09:00:00.000Z");

    private final EntryCodec codec = new EntryCodec();

    static Stream<String> samples() {
        return Samples.all().keySet().stream();
    }

    private static Draft sample(String name) {
        return Samples.all().getOrDefault(name, new Draft(nothing(), List.of(), List.of()));
    }

    private static Entry nothing() {
        return new Entry.NoteCorrected(0, "");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesWhatWasApproved(String name) throws IOException {
        var written = new String(codec.write(Samples.AUTHOR, sample(name)), UTF_8);

        assertThat(written).isEqualTo(Files.readString(APPROVED.resolve(name + ".json")).strip());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void stillReadsWhatWasApproved(String name) throws IOException {
        var approved = Files.readAllBytes(APPROVED.resolve(name + ".json"));

        assertThat(codec.read(7, AT, approved))
                .isEqualTo(Recorded.of(7, AT, Samples.AUTHOR, sample(name)));
    }

    @Test
    void hasASampleOfEveryKindAndReadsNoOther() {
        assertThat(EntryReader.wireNames()).isEqualTo(Samples.wireNames());
        assertThat(EntryReader.wireNames())
                .containsExactlyInAnyOrder(
                        "access.glass-broken.v1",
                        "advice.asked.v1",
                        "advice.not-needed.v1",
                        "agenda.placed.v1",
                        "sheet.made.v1",
                        "child.heard.v1",
                        "colleague.consulted.v1",
                        "consent.answered.v1",
                        "consent.asked.v1",
                        "consent.withdrawn.v1",
                        "contact.allowed.v1",
                        "contact.recorded.v1",
                        "decision.proposed.v1",
                        "decision.safety-checked.v1",
                        "decision.taken.v1",
                        "dossier.closed.v1",
                        "dossier.converted.v1",
                        "dossier.handed-over.v1",
                        "employee.complained.v1",
                        "employee.informed.v1",
                        "employee.inspector-consulted.v1",
                        "contact.withheld.v1",
                        "conversation.attempted.v1",
                        "conversation.held.v1",
                        "conversation.planned.v1",
                        "conversation.signed.v1",
                        "dossier.opened.v1",
                        "dossier.reopened.v1",
                        "emergency.noted.v1",
                        "employee.reported.v1",
                        "external.consulted.v1",
                        "hypothesis.settled.v1",
                        "ib.consulted.v1",
                        "not-report.decided.v1",
                        "index.considered.v1",
                        "intake.held.v1",
                        "note.corrected.v1",
                        "note.followed-up.v1",
                        "outcome.shared.v1",
                        "paper.located.v1",
                        "person.excluded.v1",
                        "route.chosen.v1",
                        "signal.recorded.v1",
                        "signal.recorded.v2",
                        "step.completed.v1",
                        "suspicion.set.v1",
                        "team.member-added.v1",
                        "team.member-removed.v1",
                        "class.agreed.v1",
                        "information.given.v1",
                        "objection.recorded.v1",
                        "objection.weighed.v1",
                        "report.announced.v1",
                        "report.announcement-waived.v1",
                        "report.conversation-waived.v1",
                        "report.fed-back.v1",
                        "report.looked-back.v1",
                        "report.made.v1",
                        "report.prepared.v1",
                        "effect.evaluated.v1",
                        "help.planned.v1",
                        "plan.made.v1",
                        "plan.reviewed.v1",
                        "referral.arrived.v1",
                        "referral.made.v1",
                        "version.moved.v1",
                        "weighing.recorded.v1");
        assertThat(EntryReader.wireNames().stream().map(name -> name.replaceAll("\\.v\\d+$", "")))
                .doesNotContainNull()
                .satisfies(names ->
                        assertThat(Set.copyOf(names)).hasSize((int) kinds(Entry.class).count()));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EntryCodecTests::kinds)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesAFieldItDoesNotKnow(String name) {
        var written = new String(codec.write(Samples.AUTHOR, sample(name)), UTF_8);
        var more = written.replace("\"entry\":{", "\"entry\":{\"extra\":1,");

        assertThatThrownBy(() -> codec.read(1, AT, more.getBytes(UTF_8)))
                .isInstanceOf(Misread.class)
                .hasMessageContaining("extra");
    }

    @Test
    void refusesAWireNameItDoesNotKnow() {
        assertUnreadable("route.chosen.v1", "route.chosen.v2");
    }

    @Test
    void aDatedDiagnosisHasItsDate() {
        var written =
                new String(
                        codec.write(Samples.AUTHOR, sample("signal.recorded-dated-diagnosis")),
                        UTF_8);
        var without = written.replace("\"on\":\"2025-09-06\",", "");
        assertThat(without).isNotEqualTo(written);

        assertThatThrownBy(() -> codec.read(1, AT, without.getBytes(UTF_8)))
                .isInstanceOf(Misread.class);
    }

    @Test
    void refusesAMissingField() {
        assertUnreadable("\"route\":\"unknown\"", "");
    }

    @Test
    void refusesAWordItDoesNotKnow() {
        assertUnreadable("\"route\":\"unknown\"", "\"route\":\"elsewhere\"");
    }

    @Test
    void refusesAFieldThatIsThereTwice() {
        assertUnreadable("\"route\":\"unknown\"", "\"route\":\"unknown\",\"route\":\"home\"");
    }

    private void assertUnreadable(String from, String to) {
        var written = new String(codec.write(Samples.AUTHOR, sample("route.chosen")), UTF_8);
        assertThat(written).contains(from);

        assertThatThrownBy(() -> codec.read(1, AT, written.replace(from, to).getBytes(UTF_8)))
                .isInstanceOf(Misread.class)
                .hasMessageNotContaining("elsewhere");
    }
}
