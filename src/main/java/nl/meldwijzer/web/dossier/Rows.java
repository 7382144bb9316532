package nl.meldwijzer.web.dossier;

import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Observation;
import nl.meldwijzer.protocol.Source;
import nl.meldwijzer.protocol.Wired;
import nl.meldwijzer.web.dossier.TimelineItem.Row;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.VersionWords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Collects the details of an entry; what is empty is left out.
final class Rows {
    private final Dates dates;
    private final Names names;
    private final List<Row> rows = new ArrayList<>();

    Rows(Dates dates, Names names) {
        this.dates = dates;
        this.names = names;
    }

    Names names() {
        return names;
    }

    Rows yesOrNo(String key, boolean value) {
        return add(key, dates.t().text(value ? "web.yes" : "web.no"));
    }

    Rows day(String key, Answer<LocalDate> day) {
        return add(key, day.optional().map(dates::day).orElse(""));
    }

    Rows on(String key, LocalDate day) {
        return add(key, dates.day(day));
    }

    Rows add(String key, String value) {
        if (!value.isBlank()) {
            rows.add(new Row(dates.t().text(key), value));
        }
        return this;
    }

    /// A version of the school's code, by its number.
    Rows version(String key, String id) {
        return add(
                key,
                CodeVersion.numberOf(id)
                        .map(number -> VersionWords.of(number, dates.t()))
                        .orElse(id));
    }

    /// A choice, or several, in their own words.
    Rows options(String field, Collection<? extends Wired> chosen) {
        return add("web.entry." + field, words(field, chosen));
    }

    Rows option(String field, Wired chosen) {
        return options(field, List.of(chosen));
    }

    Rows observed(Observation observation) {
        return add("web.entry.place", known("place", observation.place()))
                .add("web.entry.situation", observation.situation())
                .add(
                        "web.entry.others_present",
                        known("others_present", observation.othersPresent()));
    }

    Rows source(Source source) {
        return add("web.entry.source", source.who())
                .add("web.entry.source.function", source.function())
                .add("web.entry.source.how", source.how())
                .add("web.entry.source.when", dates.day(source.when()));
    }

    String text(String key) {
        return dates.t().text(key);
    }

    /// An answer, with what was written beside it.
    Rows said(String key, String answer, String why) {
        return add(key, why.isBlank() ? answer : answer + " " + why);
    }

    /// The entry that it is about.
    Rows about(long number) {
        return numbers("web.entry.about", List.of(number));
    }

    /// Entries that it points to.
    Rows numbers(String key, Collection<Long> numbers) {
        return add(
                key,
                numbers.stream()
                        .map(number -> dates.t().text("web.entry.number", number))
                        .collect(Collectors.joining(", ")));
    }

    List<Row> all() {
        return rows;
    }

    private String words(String field, Collection<? extends Wired> chosen) {
        return chosen.stream()
                .map(one -> dates.t().text("protocol.option." + field + "." + one.wireName()))
                .collect(Collectors.joining(", "));
    }

    /// A suggested value in words, or what was typed.
    private String known(String field, String value) {
        return dates.t().find("protocol.option." + field + "." + value).orElse(value);
    }
}
