package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.directory.ContactPerson;
import nl.meldwijzer.directory.DirectoryImport.LeftOut;
import nl.meldwijzer.directory.OpeningHours;
import nl.meldwijzer.directory.OpeningHours.Day;
import nl.meldwijzer.directory.OpeningHours.Span;
import nl.meldwijzer.directory.PhoneNumber;
import nl.meldwijzer.directory.Proposal;
import nl.meldwijzer.directory.Suspicion.Doubt;
import nl.meldwijzer.people.ImportRefusal;
import nl.meldwijzer.people.ImportRefusal.Fault;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads HSDS 3.0: one organisation, a list of them, or a page. A proposal's line is which one it
/// is.
final class HsdsReader {
    private static final int CLOCK = 5;

    /// An object or a list of them; a pasted text may begin with a bracket too.
    private static final Pattern JSON = Pattern.compile("\\s*(\\{\\s*[\"}]|\\[\\s*[\\[{\\]])");

    private final List<Proposal> proposals = new ArrayList<>();
    private final Set<String> leftOut = new TreeSet<>();

    private HsdsReader() {}

    static boolean isJson(String text) {
        return JSON.matcher(text).lookingAt();
    }

    static DirectoryText.Reading read(String text) {
        try {
            return new HsdsReader().read(JsonMapper.builder().build().readTree(text));
        } catch (JacksonException broken) {
            int line =
                    Optional.ofNullable(broken.getLocation()).map(at -> at.getLineNr()).orElse(0);
            return refused(new ImportRefusal(Math.max(line, 0), Fault.MALFORMED, ""));
        }
    }

    private DirectoryText.Reading read(JsonNode json) {
        var organisations = json.isObject() ? json.optional("contents").orElse(json) : json;
        int ordinal = 0;
        for (var one : organisations.isArray() ? organisations : List.of(organisations)) {
            var rules = new HsdsRules(++ordinal);
            var fault = rules.fault(one);
            if (fault.isPresent()) {
                return refused(fault.get());
            }
            leftOut.addAll(rules.leftOut());
            proposals.add(proposal(one, ordinal));
        }
        return new DirectoryText.Reading.Understood(
                new Found(
                        "HSDS 3",
                        proposals,
                        leftOut.stream().map(name -> new LeftOut(0, name)).toList()));
    }

    private static DirectoryText.Reading refused(ImportRefusal refusal) {
        return new DirectoryText.Reading.Refused(refusal);
    }

    private static Proposal proposal(JsonNode json, int ordinal) {
        var draft = Draft.ofFile(ordinal);
        draft.name(text(json, "name"));
        draft.canDo(text(json, "description"));
        all(json, "contacts")
                .filter(one -> !text(one, "name").isBlank())
                .map(HsdsReader::person)
                .forEach(draft.persons::add);
        draft.email(text(json, "email"));
        draft.website(website(json));
        draft.aliases.addAll(own(json, HsdsWords.ALIAS).toList());
        if (draft.aliases.isEmpty() && !text(json, "alternate_name").isEmpty()) {
            draft.aliases.add(text(json, "alternate_name"));
        }
        all(json, "attributes")
                .flatMap(one -> one.optional("taxonomy_term").stream())
                .filter(term -> text(term, "taxonomy").equals(HsdsWords.KIND))
                .forEach(term -> draft.kind(text(term, "name")));
        draft.isForEmergencies(own(json, HsdsWords.EMERGENCY).anyMatch("true"::equals));
        own(json, HsdsWords.VIA).findFirst().ifPresent(draft::via);
        all(json, "locations")
                .flatMap(one -> all(one, "addresses"))
                .forEach(one -> address(draft, one));
        all(json, "services").forEach(service -> service(draft, service));
        all(json, "phones")
                .forEach(one -> number(draft, text(one, "number"), new OpeningHours.Unknown(), ""));
        return draft.proposal();
    }

    private static ContactPerson person(JsonNode json) {
        var number = all(json, "phones").map(one -> text(one, "number")).findFirst().orElse("");
        return new ContactPerson(
                text(json, "name"), text(json, "title"), number, text(json, "email"));
    }

    /// As it was written, unless somebody changed it since.
    private static String website(JsonNode json) {
        var whole = text(json, "website");
        return own(json, HsdsWords.WEBSITE)
                .filter(written -> whole.equals("https://" + written))
                .findFirst()
                .orElse(whole);
    }

    private static void address(Draft draft, JsonNode json) {
        var text =
                new HsdsWords.Address(
                                text(json, "address_1"),
                                text(json, "postal_code"),
                                text(json, "city"))
                        .text();
        if (text(json, "address_type").equals("postal")) {
            draft.postal(text);
        } else {
            draft.visiting(text);
        }
    }

    private static void service(Draft draft, JsonNode json) {
        if (!text(json, "name").equals(draft.name())) {
            draft.canDo(text(json, "name"));
        }
        var hours = hours(draft, json);
        var fallback =
                all(json, "phones").filter(HsdsReader::isFallback).map(one -> text(one, "number"));
        var otherwise = fallback.findFirst().orElse("");
        all(json, "phones")
                .filter(one -> !isFallback(one))
                .forEach(one -> number(draft, text(one, "number"), hours, otherwise));
    }

    private static void number(Draft draft, String number, OpeningHours hours, String fallback) {
        draft.number(new PhoneNumber(number, hours, fallback, Optional.empty()));
    }

    private static boolean isFallback(JsonNode phone) {
        return own(phone, HsdsWords.FALLBACK).anyMatch("true"::equals);
    }

    private static OpeningHours hours(Draft draft, JsonNode service) {
        var spans = new ArrayList<Span>();
        for (var schedule : all(service, "schedules").toList()) {
            if (isAlways(schedule)) {
                return new OpeningHours.Always();
            }
            span(schedule)
                    .ifPresentOrElse(
                            spans::add,
                            () -> draft.doubt(Doubt.HOURS, text(schedule, "description")));
        }
        return spans.isEmpty()
                ? new OpeningHours.Unknown()
                : new OpeningHours.Weekly(spans, closed(service));
    }

    private static Set<Day> closed(JsonNode service) {
        return own(service, HsdsWords.CLOSED).anyMatch(HsdsWords.SCHOOL_HOLIDAY::equals)
                ? Set.of(Day.SCHOOL_HOLIDAY)
                : Set.of();
    }

    private static boolean isAlways(JsonNode schedule) {
        return List.of(text(schedule, "byday").split(",")).containsAll(HsdsWords.DAYS)
                && text(schedule, "opens_at").startsWith(HsdsWords.ALL_DAY_FROM)
                && text(schedule, "closes_at").startsWith(HsdsWords.ALL_DAY_UNTIL);
    }

    /// None when it is not every week the same, or a time is none.
    private static Optional<Span> span(JsonNode schedule) {
        var days = EnumSet.noneOf(Day.class);
        for (var word : text(schedule, "byday").split(",")) {
            if (!word.isBlank() && HsdsWords.day(word).isEmpty()) {
                return Optional.empty();
            }
            HsdsWords.day(word).ifPresent(days::add);
        }
        if (own(schedule, HsdsWords.DAY).anyMatch(HsdsWords.HOLIDAY::equals)) {
            days.add(Day.HOLIDAY);
        }
        if (own(schedule, HsdsWords.DAY).anyMatch(HsdsWords.SCHOOL_HOLIDAY::equals)) {
            days.add(Day.SCHOOL_HOLIDAY);
        }
        var from = time(text(schedule, "opens_at"));
        var until = time(text(schedule, "closes_at"));
        return days.isEmpty()
                        || from.isEmpty()
                        || until.isEmpty()
                        || text(schedule, "freq").equals("MONTHLY")
                ? Optional.empty()
                : Optional.of(new Span(days, from.get(), until.get()));
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return text.length() < CLOCK
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(text.substring(0, CLOCK)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Values of our own attributes of one name.
    private static Stream<String> own(JsonNode json, String name) {
        return all(json, "attributes")
                .filter(one -> text(one, "link_type").equals(name))
                .map(one -> text(one, "value"));
    }

    private static Stream<JsonNode> all(JsonNode json, String name) {
        return json.optional(name).filter(JsonNode::isArray).stream()
                .flatMap(JsonNode::valueStream);
    }

    private static String text(JsonNode json, String name) {
        return json.optional(name).filter(JsonNode::isString).map(JsonNode::stringValue).orElse("");
    }
}
