package nl.meldwijzer.people.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.SCHOOL_AGREEMENT;

import nl.meldwijzer.people.SchoolAgreement;
import nl.meldwijzer.people.SchoolAgreement.Holiday;
import nl.meldwijzer.people.TermLength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a school agreed with itself. Sealed, so that nobody bends a term in the file.
final class Agreements {
    private static final String TABLE = "school_agreement";
    private static final String TERM = "term.";
    private static final String SWITCH = "switch.";

    private final Sealing sealing;

    Agreements(Sealing sealing) {
        this.sealing = sealing;
    }

    void add(InScope in, SchoolAgreement agreement) {
        in.sql()
                .insertInto(SCHOOL_AGREEMENT)
                .set(SCHOOL_AGREEMENT.SCOPE, in.key())
                .set(SCHOOL_AGREEMENT.CONTENT, sealed(in, agreement))
                .execute();
    }

    void change(InScope in, SchoolAgreement agreement) {
        in.sql()
                .update(SCHOOL_AGREEMENT)
                .set(SCHOOL_AGREEMENT.CONTENT, sealed(in, agreement))
                .where(SCHOOL_AGREEMENT.SCOPE.eq(in.key()))
                .execute();
    }

    SchoolAgreement of(InScope in) {
        return in.sql()
                .select(SCHOOL_AGREEMENT.CONTENT)
                .from(SCHOOL_AGREEMENT)
                .where(SCHOOL_AGREEMENT.SCOPE.eq(in.key()))
                .fetchOptional(row -> agreement(sealing.open(in.scope(), TABLE, "", row.value1())))
                .orElseThrow(() -> new IllegalStateException("a school without an agreement"));
    }

    private byte[] sealed(InScope in, SchoolAgreement agreement) {
        return sealing.seal(in.scope(), TABLE, "", content(agreement));
    }

    private static Content content(SchoolAgreement agreement) {
        var content =
                new Content()
                        .with("protocol", agreement.protocolVersion())
                        .withAll("holidays.first", dates(agreement.holidays(), true))
                        .withAll("holidays.last", dates(agreement.holidays(), false))
                        .withAll("closed", List.copyOf(agreement.closingDays()));
        agreement.terms().forEach((key, term) -> content.with(TERM + key, term.written()));
        agreement.switches().forEach((key, value) -> content.with(SWITCH + key, value));
        return content;
    }

    private static List<LocalDate> dates(List<Holiday> holidays, boolean first) {
        return holidays.stream().map(first ? Holiday::first : Holiday::last).toList();
    }

    private static SchoolAgreement agreement(Content content) {
        var holidays = new ArrayList<Holiday>();
        var first = content.all("holidays.first");
        var last = content.all("holidays.last");
        for (int i = 0; i < first.size(); i++) {
            holidays.add(new Holiday(LocalDate.parse(first.get(i)), LocalDate.parse(last.get(i))));
        }
        var closed = new TreeSet<LocalDate>();
        content.all("closed").forEach(day -> closed.add(LocalDate.parse(day)));
        return new SchoolAgreement(
                content.text("protocol"), holidays, closed, terms(content), switches(content));
    }

    private static SortedMap<String, TermLength> terms(Content content) {
        var terms = new TreeMap<String, TermLength>();
        for (var key : SchoolAgreement.DEFAULT_TERMS.keySet()) {
            content.given(TERM + key).ifPresent(written -> terms.put(key, term(written)));
        }
        return terms;
    }

    private static TermLength term(String written) {
        return TermLength.read(written)
                .orElseThrow(() -> new IllegalStateException("a term that cannot be read"));
    }

    private static SortedMap<String, String> switches(Content content) {
        var switches = new TreeMap<String, String>();
        for (var key : SchoolAgreement.DEFAULT_SWITCHES.keySet()) {
            content.given(SWITCH + key).ifPresent(value -> switches.put(key, value));
        }
        return switches;
    }
}
