package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class SessionPageTests extends PracticeSchool {
    private static final String REASON = "De politie staat aan de deur, niemand is bereikbaar.";

    @Autowired private Store store;

    @Test
    void showsWhereOneIsSignedInAndEndsTheOthers() {
        var first = signedIn("joost").get("/");
        var second = signedIn("joost").get("/mijn-sessies");
        assertThat(second.body()).contains("dit scherm", "Beëindigen", "netwerk 10.");
        assertThat(second.body()).doesNotContain(".0.1<");

        second.post("/mijn-sessies/andere/einde");

        assertThat(second.status()).isEqualTo(303);
        assertThat(second.get("/mijn-sessies").body()).doesNotContain("Beëindigen");
        assertThat(first.get("/").status()).isEqualTo(303);
    }

    @Test
    void asksThePasswordAgainBeforeItChangesWhoSeesADossier() {
        var rachida = signedIn("rachida").get("/");
        var dossier = rachida.links("/dossier/[0-9a-f-]{36}").getFirst();
        var form = dossier + "/vastleggen/team.add";
        assertThat(rachida.get(form).status()).isEqualTo(200);

        minutesPass(rachida);
        assertThat(rachida.get(form).status()).isEqualTo(403);
        assertThat(rachida.body()).contains("Even controleren of u het bent");

        rachida.post("/bevestigen", "password", "niet dit wachtwoord");
        assertThat(rachida.status()).isEqualTo(422);
        rachida.post("/bevestigen", "password", password("rachida"));
        assertThat(rachida.status()).isEqualTo(303);
        assertThat(rachida.location()).isEqualTo(form);
        assertThat(rachida.get(form).status()).isEqualTo(200);
    }

    @Test
    void keepsWhatWasTypedWhenItAsksThePassword() {
        var hans = signedIn("hans").get("/noodtoegang");
        hans.post("/noodtoegang", "q", "Noor");
        var form = hans.links("/noodtoegang/[0-9a-f-]{36}").getFirst();
        minutesPass(hans);
        hans.post("/bevestigen", "password", password("hans"));
        hans.get(form);
        var typed = new LinkedHashMap<>(hans.hidden());
        typed.putAll(Map.of("category", "authority", "reason", REASON));
        minutesPass(hans);
        hans.fill(form, typed);
        assertThat(hans.status()).isEqualTo(403);

        hans.post("/bevestigen", "password", password("hans"));
        assertThat(hans.location()).isEqualTo(form);
        assertThat(hans.get(form).body()).contains(REASON);
    }

    @Test
    void thePasswordIsAskedBeforeAFunctionIsGivenTakenOrRead() {
        var beheer = signedIn("beheer").get("/mensen");
        var employee = beheer.links("/mensen/[0-9a-f-]{36}").getLast();
        var ending = employee + "/functies/deputy_director/einde";
        minutesPass(beheer);
        for (var page : List.of(employee, "/mensen/nieuw", ending)) {
            assertThat(beheer.get(page).status()).as(page).isEqualTo(403);
        }
        beheer.post("/bevestigen", "password", password("beheer"));
        assertThat(beheer.location()).isEqualTo(ending);

        beheer.get(employee);
        minutesPass(beheer);
        beheer.get(employee);
        assertThat(beheer.post(employee + "/functies", "function", "trainee").status())
                .isEqualTo(403);
        assertThat(beheer.post(ending, "last_day", "before").status()).isEqualTo(403);
        assertThat(beheer.post(employee + "/uitnodigen").status()).isEqualTo(403);
        beheer.post("/bevestigen", "password", password("beheer"));
        assertThat(beheer.location()).isEqualTo("/mensen");
    }

    @Test
    void thePasswordIsAskedBeforeAnImportIsTakenOverAndTheDryRunIsStillThere() throws IOException {
        var inge = signedIn("inge").get("/importeren");
        inge.upload("/importeren", "school.xml", school());
        assertThat(inge.status()).isEqualTo(200);
        var yes = inge.links("/importeren/[^\"]+").getFirst();
        minutesPass(inge);
        inge.get("/importeren");
        assertThat(inge.post(yes).status()).isEqualTo(403);

        inge.post("/bevestigen", "password", password("inge"));
        assertThat(inge.location()).isEqualTo(yes);
        assertThat(inge.get(yes).links(yes)).hasSize(1);
    }

    private static byte[] school() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/edexml/edexml-2.1.xml"));
    }

    @Test
    void emergencyAccessOpensToReadAndSaysSo() {
        var petra = signedIn("petra").get("/noodtoegang");
        petra.post("/noodtoegang", "q", "Noor");
        var form = petra.links("/noodtoegang/[0-9a-f-]{36}").getFirst();
        petra.get(form).fill(form, Map.of("category", "danger", "reason", "test"));
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.body()).contains("minstens 20 tekens", ">test</textarea>");

        petra.get(form).fill(form, Map.of("category", "authority", "reason", REASON));
        assertThat(petra.status()).isEqualTo(303);
        var dossier = petra.location();
        assertThat(petra.get(dossier).body())
                .contains("U leest dit dossier met noodtoegang", REASON)
                .doesNotContain("/vastleggen/");
        assertThat(petra.get(dossier + "/vastleggen/note.follow-up/1").status()).isEqualTo(404);

        var rachida = signedIn("rachida").get("/");
        assertThat(rachida.body()).contains("Kijken of de noodtoegang terecht was");
        assertThat(rachida.get(dossier + "/gelezen").body())
                .contains("Petra Lindeboom", "vroeg noodtoegang", "met noodtoegang");
        assertThat(signedIn("marit").get("/noodtoegang").status()).isEqualTo(404);
    }

    /// As if everybody at her school proved it six minutes ago.
    private void minutesPass(Guest at) {
        var school = at.get("/").links("/nood/[0-9a-f-]{36}").getFirst().substring(6);
        var before = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(6));
        store.write(tx ->
                tx.sql(new Scope.School(new SchoolId(school)))
                        .execute(
                                "update session set confirmed_at = ?"
                                        + " where session.school_id = ?",
                                before.toString().replace("Z", ".000Z"),
                                school));
    }
}
