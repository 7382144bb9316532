package nl.meldwijzer.directory.internal;

import nl.meldwijzer.directory.Chore;
import nl.meldwijzer.directory.Contacts.Contact;
import nl.meldwijzer.directory.Entry;
import nl.meldwijzer.directory.OrganisationId;
import nl.meldwijzer.people.TermLength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What is due to be checked (P13): emergency numbers more often than the rest, and what was never
/// checked at once.
///
/// @param terms of the school
record Chores(Map<String, TermLength> terms, LocalDate today) {
    /// @param contacts the contact persons of each organisation
    List<Chore> of(List<Entry> entries, Map<OrganisationId, List<Contact>> contacts) {
        var chores = new ArrayList<Chore>();
        for (var entry : entries) {
            chores.addAll(numbers(entry));
            chores.addAll(whole(entry));
            chores.addAll(agreements(entry));
            chores.addAll(persons(entry, contacts.getOrDefault(entry.id(), List.of())));
        }
        return chores.stream()
                .filter(chore -> !chore.on().isAfter(today))
                .sorted(Comparator.comparing(Chore::on))
                .toList();
    }

    private List<Chore> numbers(Entry entry) {
        if (!entry.organisation().identity().isForEmergencies()) {
            return List.of();
        }
        return entry.organisation().numbers().stream()
                .map(number ->
                        number.called()
                                .map(check -> after(check.on(), "P13.emergency"))
                                .orElse(today))
                .min(Comparator.naturalOrder())
                .map(on -> chore(entry, Chore.What.CALL_EMERGENCY, on))
                .stream()
                .toList();
    }

    private List<Chore> whole(Entry entry) {
        var on = entry.organisation().checked().map(check -> after(check.on(), "P13"));
        return List.of(chore(entry, Chore.What.CHECK, on.orElse(today)));
    }

    private List<Chore> agreements(Entry entry) {
        return entry.organisation().cooperation().agreements().stream()
                .flatMap(agreement -> agreement.validUntil().stream())
                .max(Comparator.naturalOrder())
                .map(last -> chore(entry, Chore.What.AGREEMENT, last.plusDays(1)))
                .stream()
                .toList();
    }

    /// Whoever came from a text was never looked at.
    private List<Chore> persons(Entry entry, List<Contact> contacts) {
        return contacts.stream()
                .map(contact -> contact.lookedAt().map(day -> after(day, "P13")).orElse(today))
                .min(Comparator.naturalOrder())
                .map(on -> chore(entry, Chore.What.CONTACT, on))
                .stream()
                .toList();
    }

    private static Chore chore(Entry entry, Chore.What what, LocalDate on) {
        return new Chore(entry.id(), entry.organisation().name(), what, on);
    }

    /// Months, weeks and days as they are; school and working days count as days here, because
    /// nobody agrees on checking a number in them.
    private LocalDate after(LocalDate day, String key) {
        var term = terms.get(key);
        if (term == null) {
            throw new IllegalStateException("no term " + key);
        }
        return switch (term.unit()) {
            case MONTHS -> day.plusMonths(term.amount());
            case WEEKS -> day.plusWeeks(term.amount());
            case DAYS, SCHOOL_DAYS, WORKING_DAYS -> day.plusDays(term.amount());
        };
    }
}
