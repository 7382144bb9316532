package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.people.SchoolAgreement;
import nl.meldwijzer.people.TermLength;
import nl.meldwijzer.protocol.Agreement;
import nl.meldwijzer.protocol.Offices;
import nl.meldwijzer.protocol.Span;
import nl.meldwijzer.protocol.Term;
import nl.meldwijzer.protocol.Terms;

import java.util.EnumMap;
import java.util.Map;

/// Turns what a school agreed, and a version of its code, into the protocol's own types.
final class Agreements {
    private Agreements() {}

    static Agreement of(
            SchoolAgreement school, CodeVersion version, CodeVersion inForce, Offices offices) {
        var provisions = version.provisions();
        return new Agreement(
                school.calendar(),
                terms(provisions.terms()),
                switches(provisions.switches()),
                version.forRules(),
                inForce.id(),
                offices);
    }

    /// Terms that the school cannot agree on, or that no rule of the protocol uses, keep the
    /// default.
    private static Terms terms(Map<String, TermLength> agreed) {
        var spans = new EnumMap<Term, Span>(Term.class);
        spans.putAll(Terms.defaults().spans());
        for (var term : Term.values()) {
            var length = agreed.get(term.name());
            if (length != null) {
                spans.put(term, span(length));
            }
        }
        return new Terms(spans);
    }

    private static Span span(TermLength length) {
        return switch (length.unit()) {
            case SCHOOL_DAYS -> new Span.SchoolDays(length.amount());
            case WORKING_DAYS -> new Span.WorkingDays(length.amount());
            case WEEKS -> new Span.Weeks(length.amount());
            case DAYS -> length.amount() == 0 ? new Span.SameDay() : new Span.Days(length.amount());
            case MONTHS -> new Span.Months(length.amount());
        };
    }

    private static Agreement.Switches switches(Map<String, String> switches) {
        return new Agreement.Switches(
                isOn(switches, "zat"),
                isOn(switches, "vir"),
                isOn(switches, "cjg"),
                isOn(switches, "friday-warning"),
                "every".equals(switches.get("consent")));
    }

    private static boolean isOn(Map<String, String> switches, String name) {
        return "true".equals(switches.get(name));
    }
}
