package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

class PeoplePageTests extends PracticeSchool {
    private static final String EMPLOYEE = "/mensen/[0-9a-f-]{36}";

    @Test
    void isForThoseWhoManagePeople() {
        assertThat(signedIn("marit").get("/mensen").status()).isEqualTo(404);
        assertThat(signedIn("marit").get("/importeren").status()).isEqualTo(404);
        assertThat(signedIn("inge").get("/mensen").body()).contains("Marit Zandstra", "groep 4");
    }

    @Test
    void showsParentsWithAndWithoutAuthority() {
        var beheer = signedIn("beheer").get("/mensen");
        var pages =
                beheer.links("/mensen/groep/[0-9a-f-]{36}").stream()
                        .map(link -> beheer.get(link).body())
                        .reduce("", String::concat);

        assertThat(pages).contains("Kemal Demirel <em>zonder gezag</em>", "met gezag");
        assertThat(beheer.title()).isEqualTo("Groep – Meldwijzer");
    }

    @Test
    void givesAFunctionFromADayAndKeepsWhatWasChosenWhenTheDayIsNone() {
        var beheer = signedIn("beheer").get("/mensen");
        var employee = beheer.links(EMPLOYEE).getLast();
        beheer.get(employee);
        beheer.post(
                employee + "/functies",
                "function",
                "trainee",
                "from.day",
                "31",
                "from.month",
                "2",
                "from.year",
                "2026");
        assertThat(beheer.status()).isEqualTo(422);
        assertThat(beheer.body()).contains("value=\"trainee\" selected");

        beheer.post(
                employee + "/functies",
                "function",
                "trainee",
                "from.day",
                "1",
                "from.month",
                "2",
                "from.year",
                "2026");
        assertThat(beheer.status()).isEqualTo(303);
        assertThat(beheer.get(employee).body()).contains("sinds 1 februari 2026");
    }

    @Test
    void givesAFunctionWithItsLastDayAndAnotherLastDayLater() {
        var beheer = signedIn("beheer").get("/mensen");
        var employee = beheer.links(EMPLOYEE).getLast();
        var functions = employee + "/functies";
        beheer.get(employee);
        beheer.post(functions, period("volunteer", "2040-03-01", "2040-02-28"));
        assertThat(beheer.status()).isEqualTo(422);
        assertThat(beheer.body()).contains("id=\"last-error\"", "value=\"volunteer\" selected");

        beheer.post(functions, period("volunteer", "2040-03-01", "2040-05-31"));
        assertThat(beheer.status()).isEqualTo(303);
        assertThat(beheer.get(employee).body()).contains("van 1 maart 2040 tot en met 31 mei 2040");

        var end = functions + "/volunteer/einde";
        assertThat(beheer.links(end)).isNotEmpty();
        assertThat(beheer.get(end).body()).contains("Laten eindigen: vrijwilliger");
        beheer.post(end, "last_day.day", "31", "last_day.month", "4", "last_day.year", "2040");
        assertThat(beheer.status()).isEqualTo(422);
        assertThat(beheer.body()).contains("id=\"last_day-error\"", "value=\"2040\"");
        beheer.post(end, "last_day.day", "30", "last_day.month", "4", "last_day.year", "2040");
        assertThat(beheer.get(employee).body()).contains("tot en met 30 april 2040");

        beheer.post(end, "last_day", "before");
        assertThat(beheer.status()).as("not begun yet, and not any more").isEqualTo(303);
    }

    private static String[] period(String function, String from, String last) {
        var first = from.split("-");
        var end = last.split("-");
        return new String[] {
            "function",
            function,
            "from.day",
            first[2],
            "from.month",
            first[1],
            "from.year",
            first[0],
            "last.day",
            end[2],
            "last.month",
            end[1],
            "last.year",
            end[0]
        };
    }

    @Test
    void whoEndsHerOnlyFunctionTodayStaysSignedInForTheDay() {
        var hans = signedIn("hans").get("/mensen");
        var own =
                hans.links(EMPLOYEE).stream()
                        .filter(link -> hans.get(link).title().startsWith("Medewerker"))
                        .filter(link ->
                                hans.get(link)
                                        .body()
                                        .contains("<h1 class=\"govuk-heading-xl\">Hans"))
                        .findFirst()
                        .orElseThrow();
        var function = hans.get(own).links(own + "/functies/[a-z_]+/einde").getFirst();

        hans.post(function, "last_day", "before");
        assertThat(hans.status()).isEqualTo(422);
        assertThat(hans.body()).contains("Uw eigen functie kunt u niet direct stoppen");
        hans.post(function, "last_day", "today");
        assertThat(hans.get("/").status()).isEqualTo(200);
    }

    @Test
    void theLastAdministratorIsNotLetGo() {
        var inge = signedIn("inge").get("/mensen");
        var ending =
                inge.links(EMPLOYEE).stream()
                        .flatMap(link ->
                                inge
                                        .get(link)
                                        .links(link + "/functies/administrator/einde")
                                        .stream())
                        .findFirst()
                        .orElseThrow();
        inge.post(ending, "last_day", "before");

        assertThat(inge.status()).isEqualTo(422);
        assertThat(inge.body()).contains("Geef de functie eerst aan een ander");
    }

    @Test
    void addsAnEmployeeOnlyWithANameAndAFunction() {
        var beheer = signedIn("beheer").get("/mensen/nieuw");
        beheer.post("/mensen/nieuw", "call", "Ada", "surname", "", "function", "trainee");
        assertThat(beheer.status()).isEqualTo(422);
        assertThat(beheer.body()).contains("value=\"Ada\"");

        beheer.post("/mensen/nieuw", "call", "Ada", "surname", "Molenbroek", "function", "trainee");
        assertThat(beheer.get("/mensen").body()).contains("Ada Molenbroek");
    }

    @Test
    void refusesFilesThatAreNotToBeTrusted() {
        var beheer = signedIn("beheer").get("/importeren");
        beheer.upload(
                "/importeren",
                "a.xml",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes(UTF_8));
        assertThat(beheer.status()).isEqualTo(422);
        assertThat(beheer.body()).contains("id=\"file-error\"");

        beheer.upload("/importeren", "a.pdf", new byte[] {'M', 'Z', 0, 1, 2});
        assertThat(beheer.status()).isIn(415, 422);
        assertThat(beheer.post("/importeren").status()).isEqualTo(400);
    }

    @Test
    void importsNothingForAYesWithoutADryRun() {
        var beheer = signedIn("beheer").get("/importeren");
        beheer.post("/importeren/01994c50-0000-7000-8000-000000000000");

        assertThat(beheer.status()).isEqualTo(409);
    }
}
