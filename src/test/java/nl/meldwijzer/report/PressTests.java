package nl.meldwijzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.meldwijzer.report.Paper.Block;
import nl.meldwijzer.report.Paper.Mark;
import nl.meldwijzer.report.Paper.Row;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// A document is the same in every form, can be read aloud, keeps, and says whose work it is.
class PressTests {
    private static final Edition PRACTICE =
            new Edition(
                    "nl",
                    "OEFENING: deze school bestaat niet",
                    List.of("Gebaseerd op de meldcode van JSO (© 2010)."),
                    "Gemaakt op 3 oktober 2025");
    private static final Paper PAPER =
            new Paper(
                    "Proef",
                    List.of(new Row("Leerling", "Zoë-Łucja van ’t Nguyễn-Yılmaz")),
                    List.of(
                            new Block.Heading("Wat er is gezien"),
                            new Block.Words("Eerste alinea.\nTweede regel.\n\nNog een alinea."),
                            new Block.Points(List.of("een", "twee <b>&amp;")),
                            new Block.Statement(
                                    new Mark(Mark.Kind.OWN, "Feit", "2 oktober 2025", ""),
                                    "Noor had geen jas aan.",
                                    List.of(new Row("Plaats", "schoolplein"))),
                            new Block.Statement(
                                    new Mark(Mark.Kind.ASSUMED, "Vermoeden (nog open)", "", ""),
                                    "Er is misschien te weinig geld.",
                                    List.of()),
                            new Block.Statement(
                                    new Mark(
                                            Mark.Kind.OF_OTHERS,
                                            "Van iemand anders",
                                            "1 oktober 2025",
                                            "Bron: een buurvrouw"),
                                    "Er werd geschreeuwd.",
                                    List.of()),
                            new Block.Table(
                                    List.of("Naam", "Handtekening"),
                                    List.of(List.of("Marit Zandstra", ""))),
                            new Block.Blank("Wat zag u?", 4),
                            new Block.Words("lang ".repeat(1_800))));

    private final Press press = new Press();

    @Test
    void everyFormCanBeReadAloudAndKeeps() {
        var pdf = press.pdf(PAPER, PRACTICE);

        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    /// The check does find something: the same text, not tagged.
    @Test
    void aPdfThatIsNotTaggedFails() throws IOException {
        try (var pdf = Loader.loadPDF(press.pdf(PAPER, PRACTICE));
                var out = new ByteArrayOutputStream()) {
            pdf.getDocumentCatalog().setStructureTreeRoot(null);
            pdf.save(out);
            assertThat(Conformance.failures(out.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void aDocumentWithoutAStampKeepsToo() {
        var plain = new Edition("en", "", PRACTICE.attribution(), "Made today");

        assertThat(Conformance.failures(press.pdf(PAPER, plain))).isEmpty();
    }

    @Test
    void everyFormHasTheMarksTheAttributionAndTheStampOnEachPage() throws IOException {
        var text = press.text(PAPER, PRACTICE);
        var printed = printed(PAPER);

        for (var words :
                List.of(
                        "Zoë-Łucja van ’t Nguyễn-Yılmaz",
                        "Feit, 2 oktober 2025",
                        "Vermoeden (nog open)",
                        "Bron: een buurvrouw",
                        "twee <b>&amp;",
                        "Gebaseerd op de meldcode van JSO (© 2010).",
                        "Gemaakt op 3 oktober 2025")) {
            assertThat(text).contains(words);
            assertThat(printed).contains(words);
        }
        assertThat(text).startsWith("OEFENING");
        try (var pdf = Loader.loadPDF(press.pdf(PAPER, PRACTICE))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("OEFENING");
            }
        }
    }

    @Test
    void aLetterThatCannotBePrintedIsNotLeftOutInSilence() throws IOException {
        var paper = new Paper("Proef", List.of(), List.of(new Block.Words("نور 🙂 zei a\u200bb")));

        assertThat(printed(paper)).contains("[?][?][?] [?] zei ab");
        assertThat(press.text(paper, PRACTICE)).contains("نور 🙂 zei");
        assertThat(Conformance.failures(press.pdf(paper, PRACTICE))).isEmpty();
    }

    @Test
    void knowsNoStatementWithoutItsMark() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mark(Mark.Kind.OWN, " ", "", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mark(Mark.Kind.OF_OTHERS, "Van iemand anders", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Edition("nl", "", List.of(), ""));
    }

    private String printed(Paper paper) throws IOException {
        try (var pdf = Loader.loadPDF(press.pdf(paper, PRACTICE))) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replaceAll("\\s+", " ")
                    // Two apostrophes share one letter of the typeface.
                    .replace('ʼ', '’');
        }
    }
}
