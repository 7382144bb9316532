package nl.meldwijzer.web.directory;

import nl.meldwijzer.directory.Agreement;
import nl.meldwijzer.directory.Change;
import nl.meldwijzer.web.form.Submitted;

import org.springframework.util.MultiValueMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// What is typed about an agreement.
final class AgreementForm {
    private AgreementForm() {}

    /// Empty when the text or its day is missing, or a day is none.
    static Optional<Change> read(MultiValueMap<String, String> sent) {
        var fields = Submitted.read(sent).fields();
        var text = fields.first("text").strip();
        try {
            var until = fields.first("until");
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Change.Agreed(
                                    new Agreement(
                                            text,
                                            LocalDate.parse(fields.first("on")),
                                            Optional.of(until)
                                                    .filter(day -> !day.isEmpty())
                                                    .map(LocalDate::parse))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
