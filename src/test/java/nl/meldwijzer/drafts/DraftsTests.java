package nl.meldwijzer.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.TestStore;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.OnBothStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@OnBothStores
class DraftsTests {
    private static final Map<String, List<String>> TEXT =
            Map.of("text", List.of("Zilverreiger stond in de gang."), "flags", List.of("a", "b"));

    private final SchoolId school = new SchoolId(id());
    private final Visitor.Employee marit = visitor();
    private final Visitor.Employee joost = visitor();
    private final PupilId noor = new PupilId(id());
    private final PupilId daan = new PupilId(id());
    private Instant now = Instant.parse("2025-09-15T07:00:00Z");
    private TestStore store;
    private Drafts drafts;

    @TempDir Path folder;

    @BeforeEach
    void open() {
        store = TestStore.in(folder, () -> now);
        store.vault().openScope(new Scope.Install());
        store.vault().openScope(new Scope.School(school));
        drafts = DraftsAssembly.of(store, store.vault(), () -> now, new SecureRandom());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void comesBackInTheSameFormAboutTheSameChildOnly() {
        save(marit, about(noor, "signal.record"));

        assertThat(left(marit, about(noor, "signal.record"))).isEqualTo(TEXT);
        assertThat(left(marit, about(daan, "signal.record"))).isEmpty();
        assertThat(left(marit, about(noor, "emergency.note"))).isEmpty();
        assertThat(left(marit, new DraftPlace("signal.record", pupil(noor), "", "2"))).isEmpty();
        assertThat(left(marit, new DraftPlace("signal.record", pupil(noor), "3", "1"))).isEmpty();
        assertThat(left(joost, about(noor, "signal.record"))).isEmpty();
    }

    @Test
    void isListedAndOpenedForItsWriterAlone() {
        var ticket = save(marit, about(noor, "signal.record"));

        assertThat(drafts.of(marit)).extracting(Draft::id).containsExactly(ticket.draft());
        assertThat(drafts.of(joost)).isEmpty();
        assertThat(drafts.find(joost, ticket.draft())).isEmpty();
        drafts.discard(joost, ticket.draft());
        assertThat(drafts.find(marit, ticket.draft())).isPresent();
    }

    @Test
    void keepsOneDraftHoweverOftenItIsSavedAndTwoOfTwoWindows() {
        var here = ticket(marit, about(noor, "signal.record"));
        var there = ticket(marit, about(noor, "signal.record"));
        drafts.save(here, Map.of("text", List.of("Zij")));
        drafts.save(here, Map.of("text", List.of("Zij lachte.")));
        now = now.plusSeconds(1);
        drafts.save(there, Map.of("text", List.of("Anders.")));

        assertThat(drafts.of(marit))
                .extracting(draft -> draft.fields().get("text"))
                .containsExactly(List.of("Anders."), List.of("Zij lachte."));
    }

    @Test
    void goesWhenTheFormWasSentAndALateSaveBringsNothingBack() {
        var ticket = save(marit, about(noor, "signal.record"));
        drafts.sent(ticket);

        assertThat(drafts.save(ticket, TEXT)).isEqualTo(Drafts.Saved.SENT_BEFORE);
        assertThat(drafts.of(marit)).isEmpty();

        var unsaved = ticket(marit, about(daan, "signal.record"));
        drafts.sent(unsaved);
        assertThat(drafts.save(unsaved, TEXT)).isEqualTo(Drafts.Saved.SENT_BEFORE);
    }

    @Test
    void isThrownAwayAfterAFortnightAndItsWriterIsTold() {
        save(marit, about(noor, "signal.record"));
        now = now.plus(Duration.ofDays(Drafts.DAYS - 1));
        drafts.sweep(school);
        assertThat(drafts.of(marit)).hasSize(1);
        assertThat(drafts.expired(marit)).isEmpty();

        now = now.plus(Duration.ofDays(1));
        assertThat(drafts.of(marit)).isEmpty();
        assertThat(drafts.expired(marit)).containsExactly(LocalDate.parse("2025-09-29"));
        assertThat(drafts.expired(joost)).isEmpty();
        drafts.expiredSeen(marit);
        assertThat(drafts.expired(marit)).isEmpty();
    }

    @Test
    void savingAgainBeginsTheFortnightAnew() {
        var ticket = save(marit, about(noor, "signal.record"));
        now = now.plus(Duration.ofDays(10));
        drafts.save(ticket, TEXT);
        now = now.plus(Duration.ofDays(10));

        assertThat(drafts.of(marit)).hasSize(1);
    }

    @Test
    void takesNoTicketThatWasNotMadeHereOrIsOld() {
        var sealed = drafts.start(marit, about(noor, "signal.record"), label()).ticket();
        assertThat(drafts.read(sealed)).isPresent();
        assertThat(drafts.read("")).isEmpty();
        assertThat(drafts.read("geen kaartje")).isEmpty();
        assertThat(drafts.read(sealed.substring(0, sealed.length() - 2))).isEmpty();

        now = now.plus(Duration.ofDays(Drafts.DAYS));
        assertThat(drafts.read(sealed)).isEmpty();
    }

    @Test
    void goesWithTheKeyOfItsDossier() {
        var scope = new Scope.School(school);
        var dossier = new DossierId(id());
        store.vault().createDossierKey(scope, dossier);
        var subject = new DraftPlace.OfDossier(scope, dossier);
        save(marit, new DraftPlace("note.correct", subject, "3", "1"));
        assertThat(drafts.of(marit)).hasSize(1);

        store.vault().destroyDossierKey(scope, dossier);
        assertThat(drafts.of(marit)).isEmpty();
    }

    @Test
    void liesUnderTheBoardsKeyWhenItIsTheBoardsMatter() {
        var board = new Scope.Board(new BoardId(id()));
        store.vault().openScope(board);
        save(
                marit,
                new DraftPlace("employee.report", new DraftPlace.OfPupil(board, noor), "", "1"));

        assertThat(drafts.of(marit)).hasSize(1);
    }

    @Test
    void leavesNoWordNoNameAndNoWriterReadable() throws Exception {
        save(marit, about(noor, "signal.record"));
        store.close();

        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Zilverreiger", "Buitenhuis", marit.staff().value());
            }
        }
        open();
    }

    private Ticket save(Visitor.Employee writer, DraftPlace place) {
        var ticket = ticket(writer, place);
        assertThat(drafts.save(ticket, TEXT)).isEqualTo(Drafts.Saved.KEPT);
        return ticket;
    }

    private Ticket ticket(Visitor.Employee writer, DraftPlace place) {
        var started = drafts.start(writer, place, label());
        return drafts.read(started.ticket()).orElseThrow();
    }

    private Map<String, List<String>> left(Visitor.Employee writer, DraftPlace place) {
        return drafts.start(writer, place, label()).left().map(Draft::fields).orElse(Map.of());
    }

    private DraftPlace about(PupilId pupil, String form) {
        return new DraftPlace(form, pupil(pupil), "", "1");
    }

    private DraftPlace.OfPupil pupil(PupilId pupil) {
        return new DraftPlace.OfPupil(new Scope.School(school), pupil);
    }

    private static Ticket.Label label() {
        return new Ticket.Label("Noor Buitenhuis", "/signaal/x");
    }

    private Visitor.Employee visitor() {
        return new Visitor.Employee(new StaffId(id()), school, "test");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
