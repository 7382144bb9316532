package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

class CalendarPageTests extends PracticeSchool {
    private static final String PAGE = "/schoolkalender";

    @Test
    void keepersAddAndRemoveDaysAndOthersSeeNothing() {
        assertThat(signedIn("marit").get(PAGE).status()).isEqualTo(404);
        var beheer = signedIn("beheer").get(PAGE);

        beheer.post(
                PAGE,
                "first.day",
                "4",
                "first.month",
                "3",
                "first.year",
                "2031",
                "last.day",
                "",
                "last.month",
                "",
                "last.year",
                "");
        assertThat(beheer.status()).isEqualTo(303);
        assertThat(beheer.get(PAGE).body()).contains("dinsdag 4 maart 2031", "bijgewerkt");

        beheer.post(PAGE + "/weg", "period", "2031-03-04..2031-03-04");
        assertThat(beheer.get(PAGE).body()).doesNotContain("4 maart 2031");
    }

    @Test
    void keepsWhatWasTypedWhenADayDoesNotExist() {
        var inge = signedIn("inge").get(PAGE);
        inge.post(PAGE, "first.day", "31", "first.month", "2", "first.year", "2031");

        assertThat(inge.status()).isEqualTo(422);
        assertThat(inge.body()).contains("value=\"31\"", "id=\"first-error\"");
    }

    @Test
    void showsWhatIsInAFileBeforeAnythingChanges() {
        var file =
                """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20311018
                DTEND;VALUE=DATE:20311027
                SUMMARY:Herfstvakantie <b>
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20311112T190000Z
                DTEND:20311112T210000Z
                SUMMARY:Ouderavond
                END:VEVENT
                END:VCALENDAR
                """;
        var inge = signedIn("inge").get(PAGE);
        inge.upload(PAGE + "/inlezen", "school.ics", file.getBytes(UTF_8));
        assertThat(inge.body())
                .contains("18 oktober 2031 tot en met 26 oktober 2031", "1 afspraak is weggelaten")
                .doesNotContain("<b>", "Ouderavond");
        assertThat(signedIn("inge").get(PAGE).body()).doesNotContain("18 oktober 2031");

        inge.post(PAGE + "/toevoegen", "period", "2031-10-18..2031-10-26");
        assertThat(inge.get(PAGE).body()).contains("18 oktober 2031").doesNotContain("Herfst");
        inge.post(PAGE + "/weg", "period", "2031-10-18..2031-10-26");
        assertThat(inge.get(PAGE).body()).doesNotContain("18 oktober 2031");
    }

    @Test
    void aFileThatIsNoAgendaChangesNothing() {
        var inge = signedIn("inge").get(PAGE);
        inge.upload(PAGE + "/inlezen", "school.ics", "geen agenda".getBytes(UTF_8));

        assertThat(inge.status()).isEqualTo(422);
        assertThat(inge.body()).contains("id=\"file-error\"");
    }
}
