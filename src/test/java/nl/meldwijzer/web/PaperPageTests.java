package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.report.Conformance;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Documents of a dossier, of the code and on blank paper: each can be read aloud and keeps, says
/// whose work it is and that it is practice, and names nobody in its name (S112, S153, S235-S238,
/// T22, T64, T65).
class PaperPageTests extends PracticeSchool {
    private static final String PAPER = "/dossier/[0-9a-f-]{36}/documenten/[a-z]+(?:-\\d+)?";
    private static final List<String> ON_EACH =
            List.of("OEFENING", "JSO expertisecentrum", "GGD Hollands Midden", "stelt niet vast");

    @Test
    void everyDocumentOfADossierIsSoundAndSaysWhereItIsFrom() throws IOException {
        var rachida = withAConversation("rachida");
        var papers = rachida.get(rachida.links("/dossier/[0-9a-f-]{36}/documenten").getFirst());
        var paths = papers.links(PAPER);
        assertThat(paths).hasSizeGreaterThanOrEqualTo(3);

        for (var path : paths) {
            var page = rachida.get(path).body();
            var text = rachida.get(path + "/tekst").body();
            named(rachida, ".txt");
            var pdf = rachida.get(path + "/pdf").bytes();
            named(rachida, ".pdf");

            assertThat(Conformance.failures(pdf)).as(path).isEmpty();
            for (var words : ON_EACH) {
                assertThat(page).as(path).contains(words);
                assertThat(text).as(path).contains(words);
                assertThat(printed(pdf)).as(path).contains(words);
            }
        }
    }

    @Test
    void theReportAnswersInTheOrderInWhichItIsAskedAndKeepsEveryMark() {
        var inge = withAConversation("inge");
        var text = inge.get(paper(inge, "melding") + "/tekst").body();

        assertThat(text)
                .containsSubsequence(
                        "Wie meldt",
                        "Over wie het gaat",
                        "Esther Buitenhuis, heeft gezag",
                        "Wat de school zelf zag en hoorde",
                        "[Feit",
                        "zonder jas op school",
                        "Wat het kind zei",
                        "Wat anderen zeiden",
                        "Wat de school vermoedt",
                        "Wat met de ouders en het kind is besproken",
                        "Wat al is gedaan",
                        "Hoe de school het weegt",
                        "Wat doet Veilig Thuis, en wat doet de school zelf?")
                .doesNotContain("genoeg geld is voor winterkleren");
    }

    /// S76: who may not see a shielded source does not get it on paper either.
    @Test
    void theSourceOfWhatOthersSayStandsThereOrThatItIsShielded() {
        var rachida = atDossier("rachida", "Yusuf Demirel");
        var inge = atDossier("inge", "Yusuf Demirel");

        assertThat(rachida.get(paper(rachida, "melding") + "/tekst").body())
                .contains("Bron: een buurvrouw", "Bron: het kind zelf");
        assertThat(inge.get(paper(inge, "melding") + "/tekst").body())
                .contains("Bron: afgeschermd")
                .doesNotContain("een buurvrouw");
    }

    @Test
    void theReportOfAConversationHasItsOrderAndRoomToSign() {
        var inge = withAConversation("inge");
        var text = inge.get(paper(inge, "gesprek-\\d+") + "/tekst").body();

        assertThat(text)
                .containsSubsequence(
                        "Esther Buitenhuis",
                        "Doel",
                        "Delen wat wij zien.",
                        "Reactie van de ouder",
                        "Zij schrok ervan.",
                        "Uitleg van de school",
                        "Wij denken mee.",
                        "Ondertekening",
                        "Naam: Esther Buitenhuis",
                        "Handtekening: ....",
                        "Naam: Inge Waterman",
                        "Waar ligt het getekende verslag");
    }

    @Test
    void theSheetWithoutNamesSaysNothingAroundItsTextEither() throws IOException {
        var inge = atDossier("inge", "Noor Buitenhuis");
        var make = inge.links("/dossier/[0-9a-f-]{36}/vastleggen/sheet.make").getFirst();
        inge.get(make);
        inge.fill(
                make,
                Map.of(
                        "forum", "care_team",
                        "question", "Wat raadt u aan?",
                        "text", "Een kind komt zonder jas."));
        inge.get(inge.location());
        var sheet = paper(inge, "blad-\\d+");
        var text = inge.get(sheet + "/tekst").body();

        assertThat(text).contains("Een kind komt zonder jas.", "Wat raadt u aan?");
        assertThat(text + printed(inge.get(sheet + "/pdf").bytes()))
                .doesNotContain("Noor", "Buitenhuis", "Inge", "Waterlelie", "2025");
        assertThat(inge.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"blad-zonder-namen.pdf\"");
    }

    @Test
    void isHiddenFromWhoDoesNotSeeTheDossierAndWhereThereIsNoSuchDocument() {
        var rachida = atDossier("rachida", "Noor Buitenhuis");
        var dossier = paper(rachida, "dossier");
        var piet = signedIn("piet");

        for (var path : List.of("", "/pdf", "/tekst")) {
            assertThat(piet.get(dossier + path).status()).isEqualTo(404);
        }
        for (var absent : List.of("-1", "/docx", "x/pdf")) {
            assertThat(rachida.get(dossier + absent).status()).isEqualTo(404);
        }
        assertThat(rachida.get(dossier.replaceAll("dossier$", "gesprek-99999")).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"signaal", "gesprek", "overleg", "nood"})
    void aBlankFormNeedsNoSignInAndHasTheFourFields(String name) {
        var form = "/formulieren/" + name;
        assertThat(guest().get("/formulieren").links(form)).isNotEmpty();
        assertThat(guest().get(form).body()).contains("0800-2000");
        assertThat(guest().get(form + "/tekst").body())
                .contains("Wanneer was het?", "Waar?", "Bij welke gelegenheid?")
                .contains("Wie waren er nog meer bij?", "112");
        assertThat(Conformance.failures(guest().get(form + "/pdf").bytes())).isEmpty();
    }

    @Test
    void parentsReadTheCodeWithoutSigningIn() {
        var marit = signedIn("marit").get("/meldcode");
        var path = marit.links("/meldcode/ouders/[0-9a-f-]{36}").getFirst();

        assertThat(guest().get(path).body())
                .contains(
                        "Oefenschool De Waterlelie", "0800-2000", "Een zorg is geen beschuldiging")
                .contains("In kaart brengen van signalen", "JSO expertisecentrum");
        assertThat(Conformance.failures(guest().get(path + "/pdf").bytes())).isEmpty();
        assertThat(guest().get("/meldcode/ouders/01994c50-0000-7000-8000-000000000000").status())
                .isEqualTo(404);
    }

    @Test
    void staffTakeTheCodeAsItStands() {
        var marit = signedIn("marit").get("/meldcode");
        var version = marit.links("/meldcode/versie/\\d+").getFirst();

        assertThat(Conformance.failures(marit.get(version + "/pdf").bytes())).isEmpty();
        assertThat(marit.get(version + "/tekst").body())
                .contains("Stap 1", "Termijnen", "JSO expertisecentrum", "OEFENING");
    }

    private static void named(Guest reader, String ending) {
        assertThat(reader.header("Content-Disposition"))
                .matches("attachment; filename=\"[a-z0-9-]+\\" + ending + "\"")
                .doesNotContainIgnoringCase("noor", "buitenhuis");
    }

    private String paper(Guest reader, String name) {
        return reader.get(reader.links("/dossier/[0-9a-f-]{36}/documenten").getFirst())
                .links("/dossier/[0-9a-f-]{36}/documenten/" + name)
                .getLast();
    }

    /// At Noor's dossier, in which a conversation is told.
    private Guest withAConversation(String who) {
        var inge = atDossier("inge", "Noor Buitenhuis");
        var path = inge.links("/dossier/[0-9a-f-]{36}/vastleggen/conversation.record").getFirst();
        inge.get(path);
        inge.fill(
                path,
                Map.ofEntries(
                        Map.entry("type", "concern_sharing"),
                        Map.entry("staff", inge.value("staff", "Inge Waterman")),
                        Map.entry("with", inge.value("with", "Esther Buitenhuis")),
                        Map.entry("date.day", "13"),
                        Map.entry("date.month", "10"),
                        Map.entry("date.year", "2025"),
                        Map.entry("place", "school"),
                        Map.entry("situation", "gesprek"),
                        Map.entry("others_present", "nobody"),
                        Map.entry("purpose", "Delen wat wij zien."),
                        Map.entry("reaction", "Zij schrok ervan."),
                        Map.entry("interpretation", "Wij denken mee.")));
        assertThat(inge.status()).isEqualTo(303);
        return atDossier(who, "Noor Buitenhuis");
    }

    private static String printed(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
