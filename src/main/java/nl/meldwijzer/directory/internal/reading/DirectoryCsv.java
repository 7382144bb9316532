package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.directory.Agreement;
import nl.meldwijzer.directory.DirectoryImport.LeftOut;
import nl.meldwijzer.directory.HoursText;
import nl.meldwijzer.directory.Kind;
import nl.meldwijzer.directory.OpeningHours;
import nl.meldwijzer.directory.Organisation;
import nl.meldwijzer.directory.PhoneNumber;
import nl.meldwijzer.directory.Proposal;
import nl.meldwijzer.directory.Suspicion.Doubt;
import nl.meldwijzer.people.ImportRefusal;
import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.TableFile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The product's own table of organisations (`docs/directory-csv.md`). What is written is read back
/// as it was, but for what was checked or called: a file cannot say that.
public final class DirectoryCsv {
    private static final String NAME = "naam";
    private static final List<String> COLUMNS = columns();
    private static final Pattern AGREEMENT =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\d)(?:/(\\d{4}-\\d\\d-\\d\\d))?: (.*)", Pattern.DOTALL);

    private DirectoryCsv() {}

    /// Whether the first line is its header.
    static boolean isHeaded(String text) {
        var header = text.lines().findFirst().orElse("").toLowerCase(java.util.Locale.ROOT);
        return List.of(header.split("[;,]")).stream()
                .map(name -> name.replace("\"", "").strip())
                .anyMatch(NAME::equals);
    }

    /// As a text that starts with the mark by which spreadsheets know UTF-8.
    public static String write(List<Organisation> organisations) {
        var lines = new ArrayList<String>();
        lines.add(String.join(";", COLUMNS));
        organisations.forEach(one ->
                lines.add(String.join(";", cells(one).stream().map(CsvCell::write).toList())));
        return "\uFEFF" + String.join("\r\n", lines) + "\r\n";
    }

    private static List<String> columns() {
        return Stream.of(
                        Stream.of(NAME, "ook_bekend_als", "soort", "bij_nood"),
                        IntStream.rangeClosed(1, Draft.NUMBERS)
                                .boxed()
                                .flatMap(DirectoryCsv::number),
                        Stream.of("bezoekadres", "postadres", "email", "website"),
                        Stream.of("wat_kunnen_zij", "via", "afspraken"))
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> number(int n) {
        return Stream.of("nummer_" + n, "tijden_" + n, "bij_geen_gehoor_" + n);
    }

    private static List<String> cells(Organisation one) {
        var cells = new ArrayList<String>();
        var identity = one.identity();
        cells.add(one.name());
        cells.add(CsvCell.list(identity.aliases()));
        cells.add(CsvCell.list(identity.kindsInOrder().stream().map(Kind::wireName).toList()));
        cells.add(identity.isForEmergencies() ? "ja" : "nee");
        for (int i = 0; i < Draft.NUMBERS; i++) {
            cells.addAll(
                    i < one.numbers().size() ? cells(one.numbers().get(i)) : List.of("", "", ""));
        }
        var reach = one.reach();
        cells.addAll(List.of(reach.visiting(), reach.postal(), reach.email(), reach.website()));
        var cooperation = one.cooperation();
        cells.add(cooperation.canDo());
        cells.add(cooperation.via());
        cells.add(CsvCell.list(cooperation.agreements().stream().map(DirectoryCsv::text).toList()));
        return cells;
    }

    private static List<String> cells(PhoneNumber number) {
        return List.of(number.number(), HoursText.write(number.hours()), number.fallback());
    }

    private static String text(Agreement agreement) {
        var until = agreement.validUntil().map(day -> "/" + day).orElse("");
        return agreement.madeOn() + until + ": " + agreement.text();
    }

    static DirectoryText.Reading read(String text, int longest) {
        return switch (TableFile.read(text, new TableFile.Asked(COLUMNS, longest))) {
            case TableFile.Refused(var refusal) -> new DirectoryText.Reading.Refused(refusal);
            case TableFile.Rows(var rows, var unknown) -> read(rows, unknown);
        };
    }

    private static DirectoryText.Reading read(List<TableFile.Row> rows, List<String> unknown) {
        var proposals = new ArrayList<Proposal>();
        for (var row : rows) {
            if (row.text(NAME).isBlank()) {
                return new DirectoryText.Reading.Refused(
                        new ImportRefusal(row.line(), Fault.MISSING, NAME));
            }
            proposals.add(proposal(row));
        }
        return new DirectoryText.Reading.Understood(
                new Found(
                        "CSV",
                        proposals,
                        unknown.stream()
                                .filter(name -> !name.isEmpty())
                                .map(name -> new LeftOut(0, name))
                                .toList()));
    }

    private static Proposal proposal(TableFile.Row row) {
        var draft = Draft.ofFile(row.line());
        draft.name(text(row, NAME));
        draft.aliases.addAll(CsvCell.items(text(row, "ook_bekend_als")));
        CsvCell.items(text(row, "soort")).forEach(draft::kind);
        draft.isForEmergencies(text(row, "bij_nood").equalsIgnoreCase("ja"));
        for (int n = 1; n <= Draft.NUMBERS; n++) {
            number(draft, number(n).map(column -> text(row, column)).toList());
        }
        draft.visiting(text(row, "bezoekadres"));
        draft.postal(text(row, "postadres"));
        draft.email(text(row, "email"));
        draft.website(text(row, "website"));
        draft.canDo(text(row, "wat_kunnen_zij"));
        draft.via(text(row, "via"));
        CsvCell.items(text(row, "afspraken")).forEach(one -> agreement(draft, one));
        return draft.proposal();
    }

    private static void number(Draft draft, List<String> cells) {
        var hours = HoursText.read(cells.get(1));
        if (hours.isEmpty()) {
            draft.doubt(Doubt.HOURS, cells.get(1));
        }
        if (!cells.getFirst().isBlank()) {
            draft.number(
                    new PhoneNumber(
                            cells.getFirst(),
                            hours.orElseGet(OpeningHours.Unknown::new),
                            cells.getLast(),
                            Optional.empty()));
        }
    }

    private static void agreement(Draft draft, String text) {
        var found = AGREEMENT.matcher(text);
        try {
            if (found.matches()) {
                var until = Optional.ofNullable(found.group(2)).map(LocalDate::parse);
                draft.agreements.add(
                        new Agreement(found.group(3), LocalDate.parse(found.group(1)), until));
                return;
            }
        } catch (DateTimeException noDay) {
            // Flagged below: it is no agreement that can be kept.
        }
        draft.doubt(Doubt.AGREEMENT, text);
    }

    private static String text(TableFile.Row row, String column) {
        return CsvCell.read(row.text(column));
    }
}
