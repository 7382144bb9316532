package nl.meldwijzer.web.directory;

import nl.meldwijzer.directory.HoursText;
import nl.meldwijzer.directory.Kind;
import nl.meldwijzer.directory.Organisation;
import nl.meldwijzer.directory.PhoneNumber;
import nl.meldwijzer.web.form.Problem;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is typed about an organisation.
record OrganisationForm(MultiValueMap<String, String> typed) {
    static final int NUMBERS = 4;
    private static final int LONGEST = 2000;

    static OrganisationForm empty() {
        return new OrganisationForm(new LinkedMultiValueMap<>());
    }

    static OrganisationForm of(Organisation organisation) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.set("name", organisation.name());
        typed.set("aliases", String.join("\n", organisation.identity().aliases()));
        organisation.identity().kindsInOrder().forEach(k -> typed.add("kind", k.wireName()));
        typed.set("emergency", organisation.identity().isForEmergencies() ? "yes" : "");
        int row = 1;
        for (var number : organisation.numbers()) {
            typed.set("number-" + row, number.number());
            typed.set("hours-" + row, HoursText.write(number.hours()));
            typed.set("fallback-" + row, number.fallback());
            row++;
        }
        typed.set("visiting", organisation.reach().visiting());
        typed.set("postal", organisation.reach().postal());
        typed.set("email", organisation.reach().email());
        typed.set("website", organisation.reach().website());
        typed.set("can-do", organisation.cooperation().canDo());
        typed.set("via", organisation.cooperation().via());
        return new OrganisationForm(typed);
    }

    String value(String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("").strip();
    }

    boolean has(String name, String value) {
        return typed.getOrDefault(name, List.of()).contains(value);
    }

    /// How many numbers are asked: those that are there and one more.
    int rows() {
        int filled = 0;
        for (int row = 1; row <= NUMBERS; row++) {
            filled = value("number-" + row).isEmpty() ? filled : row;
        }
        return Math.min(filled + 1, NUMBERS);
    }

    /// What is wrong, as the field and the key of the sentence.
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (value("name").isEmpty()) {
            problems.add(new Problem("name", "web.directory.wrong.name"));
        }
        if (!value("email").isEmpty() && !value("email").matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            problems.add(new Problem("email", "web.directory.wrong.email"));
        }
        for (int row = 1; row <= NUMBERS; row++) {
            if (HoursText.read(value("hours-" + row)).isEmpty()) {
                problems.add(new Problem("hours-" + row, "web.directory.wrong.hours"));
            }
            if (!isDialable(value("number-" + row))) {
                problems.add(new Problem("number-" + row, "web.directory.wrong.number"));
            }
            if (!isDialable(value("fallback-" + row))) {
                problems.add(new Problem("fallback-" + row, "web.directory.wrong.number"));
            }
        }
        if (typed.values().stream().flatMap(List::stream).anyMatch(v -> v.length() > LONGEST)) {
            problems.add(new Problem("", "web.directory.wrong.long"));
        }
        return problems;
    }

    private static boolean isDialable(String number) {
        return number.isEmpty() || PhoneNumber.isDialable(number);
    }

    /// The organisation; only when nothing is wrong.
    Organisation organisation() {
        return new Organisation(
                new Organisation.Identity(
                        value("name"),
                        Arrays.stream(value("aliases").split("\\R"))
                                .map(String::strip)
                                .filter(alias -> !alias.isEmpty())
                                .toList(),
                        typed.getOrDefault("kind", List.of()).stream()
                                .flatMap(kind -> Kind.named(kind).stream())
                                .collect(Collectors.toSet()),
                        has("emergency", "yes")),
                new Organisation.Reach(
                        value("visiting"), value("postal"), value("email"), value("website")),
                numbers(),
                new Organisation.Cooperation(value("can-do"), value("via"), List.of()),
                Optional.empty());
    }

    private List<PhoneNumber> numbers() {
        var numbers = new ArrayList<PhoneNumber>();
        for (int row = 1; row <= NUMBERS; row++) {
            if (!value("number-" + row).isEmpty()) {
                numbers.add(
                        new PhoneNumber(
                                value("number-" + row),
                                HoursText.read(value("hours-" + row)).orElseThrow(),
                                value("fallback-" + row),
                                Optional.empty()));
            }
        }
        return numbers;
    }
}
