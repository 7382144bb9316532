package nl.meldwijzer.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Observation;
import nl.meldwijzer.protocol.Signal;
import nl.meldwijzer.web.frame.BundleTexts;
import nl.meldwijzer.web.frame.Dates;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words of an entry on the page.
class EntryWordsTests {
    private static final LocalDate DAY = LocalDate.parse("2025-09-16");

    /// The stylesheet puts a child's words between quotation marks (T33).
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "Ik wil niet naar huis. | Ik wil niet naar huis.",
                "\"Ik wil niet naar huis.\" | Ik wil niet naar huis.",
                "“Ik wil niet naar huis.” | Ik wil niet naar huis.",
                "„Ik wil niet naar huis.” | Ik wil niet naar huis.",
                "'Ik wil niet naar huis.' | Ik wil niet naar huis.",
                "\"Ik wil niet\", zei hij, \"naar huis.\" | \"Ik wil niet\", zei hij, \"naar huis.\"",
                "Papa zei \"ga weg\" | Papa zei \"ga weg\"",
            })
    void aChildsWordsStandBetweenOnePairOfQuotationMarks(String typed, String shown) {
        assertThat(text(typed, new Signal.Statement.ChildsWords(""))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = "\"Ga weg.\"")
    void whatAnotherKindOfStatementQuotesStaysAsItIs(String typed) {
        assertThat(text(typed, new Signal.Statement.Fact())).isEqualTo(typed);
    }

    private static String text(String typed, Signal.Statement statement) {
        var texts = new BundleTexts(keysAsTexts(), Locale.forLanguageTag("nl"));
        var words = new EntryWords(new Dates(texts, DAY), new Names(_ -> "Marit", _ -> "Marit"));
        return words.body(new Entry.SignalRecorded(signal(typed, statement)), Optional.empty())
                .text();
    }

    private static StaticMessageSource keysAsTexts() {
        var source = new StaticMessageSource();
        source.setUseCodeAsDefaultMessage(true);
        return source;
    }

    private static Signal signal(String text, Signal.Statement statement) {
        return new Signal(
                statement,
                text,
                new Observation(DAY, "lokaal", "kring", "nobody"),
                new Signal.Aspects(
                        Set.of(), Signal.Subject.PUPIL, Signal.Direction.UNCLEAR, Set.of(), ""),
                new Signal.Catalogued("2026-1", List.of()));
    }
}
