package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.directory.Entry;
import nl.meldwijzer.directory.Kind;
import nl.meldwijzer.directory.OpeningHours;
import nl.meldwijzer.directory.OpeningHours.Day;
import nl.meldwijzer.directory.OpeningHours.Span;
import nl.meldwijzer.directory.Organisation;
import nl.meldwijzer.directory.PhoneNumber;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Organisations as a page of the Human Services Data Specification 3.0 (Open Referral). Hours
/// belong to a number here and to a service there, so each number becomes a service. Agreements,
/// checks and contact persons have no place in it and stay at home.
public final class HsdsWriter {
    private final String organisation;
    private int made;

    private HsdsWriter(String organisation) {
        this.organisation = organisation;
    }

    public static String write(List<Entry> entries) {
        var page = JsonNodeFactory.instance.objectNode();
        page.put("total_items", entries.size());
        page.put("total_pages", 1);
        page.put("page_number", 1);
        page.put("size", entries.size());
        page.put("first_page", true);
        page.put("last_page", true);
        page.put("empty", entries.isEmpty());
        var contents = page.putArray("contents");
        entries.forEach(one ->
                contents.add(new HsdsWriter(one.id().value()).organisation(one.organisation())));
        return JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(page)
                + "\n";
    }

    private ObjectNode organisation(Organisation one) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", organisation);
        json.put("name", one.name());
        one.identity().aliases().stream()
                .findFirst()
                .ifPresent(alias -> json.put("alternate_name", alias));
        json.put("description", one.cooperation().canDo());
        given(json, "email", one.reach().email());
        website(json, one.reach().website());
        one.identity().aliases().forEach(alias -> attribute(json, HsdsWords.ALIAS, alias));
        one.identity().kindsInOrder().forEach(kind -> kind(json, kind));
        if (one.identity().isForEmergencies()) {
            attribute(json, HsdsWords.EMERGENCY, "true");
        }
        if (!one.cooperation().via().isEmpty()) {
            attribute(json, HsdsWords.VIA, one.cooperation().via());
        }
        location(json, "physical", one.reach().visiting());
        location(json, "postal", one.reach().postal());
        one.numbers().forEach(number -> service(json, one.name(), number));
        return json;
    }

    /// The standard wants a whole address; people write `www.` and leave the rest out.
    private void website(ObjectNode json, String website) {
        boolean isWhole = website.matches("https?://.*");
        if (!website.isEmpty()) {
            json.put("website", isWhole ? website : "https://" + website);
        }
        if (!website.isEmpty() && !isWhole) {
            attribute(json, HsdsWords.WEBSITE, website);
        }
    }

    private void kind(ObjectNode json, Kind kind) {
        var attribute = json.withArrayProperty("attributes").addObject();
        attribute.put("id", id());
        var term = attribute.putObject("taxonomy_term");
        term.put("id", UUID.nameUUIDFromBytes(bytes(HsdsWords.KIND + kind.wireName())).toString());
        term.put("name", kind.wireName());
        term.put("description", kind.wireName().replace('_', ' '));
        term.put("taxonomy", HsdsWords.KIND);
    }

    private void attribute(ObjectNode json, String name, String value) {
        var attribute = json.withArrayProperty("attributes").addObject();
        attribute.put("id", id());
        attribute.put("link_type", name);
        attribute.put("value", value);
    }

    private void location(ObjectNode json, String type, String text) {
        if (text.isEmpty()) {
            return;
        }
        var location = json.withArrayProperty("locations").addObject();
        location.put("id", id());
        location.put("location_type", type);
        var parts = HsdsWords.Address.of(text);
        var address = location.putArray("addresses").addObject();
        address.put("id", id());
        address.put("address_1", parts.street());
        address.put("city", parts.city());
        address.put("state_province", "");
        address.put("postal_code", parts.postcode());
        address.put("country", "NL");
        address.put("address_type", type);
    }

    private void service(ObjectNode json, String name, PhoneNumber number) {
        var service = json.withArrayProperty("services").addObject();
        service.put("id", id());
        service.put("name", name);
        service.put("status", "active");
        phone(service, number.number());
        if (!number.fallback().isEmpty()) {
            attribute(phone(service, number.fallback()), HsdsWords.FALLBACK, "true");
        }
        switch (number.hours()) {
            case OpeningHours.Always() -> always(service);
            case OpeningHours.Unknown() -> {}
            case OpeningHours.Weekly(var spans, var closed) -> {
                spans.forEach(span -> schedule(service, span));
                if (closed.contains(Day.SCHOOL_HOLIDAY)) {
                    attribute(service, HsdsWords.CLOSED, HsdsWords.SCHOOL_HOLIDAY);
                }
            }
        }
    }

    private ObjectNode phone(ObjectNode service, String number) {
        var phone = service.withArrayProperty("phones").addObject();
        phone.put("id", id());
        phone.put("number", number);
        phone.put("type", "voice");
        return phone;
    }

    private void always(ObjectNode service) {
        var schedule = schedule(service);
        schedule.put("byday", String.join(",", HsdsWords.DAYS));
        schedule.put("opens_at", HsdsWords.ALL_DAY_FROM);
        schedule.put("closes_at", HsdsWords.ALL_DAY_UNTIL);
    }

    private void schedule(ObjectNode service, Span span) {
        var schedule = schedule(service);
        var days =
                span.days().stream()
                        .filter(day -> day != Day.HOLIDAY && day != Day.SCHOOL_HOLIDAY)
                        .sorted()
                        .map(HsdsWords::word)
                        .collect(Collectors.joining(","));
        given(schedule, "byday", days);
        schedule.put("opens_at", span.from().toString());
        schedule.put("closes_at", span.until().toString());
        if (span.days().contains(Day.HOLIDAY)) {
            schedule.put("description", "public holidays");
            attribute(schedule, HsdsWords.DAY, HsdsWords.HOLIDAY);
        }
        if (span.days().contains(Day.SCHOOL_HOLIDAY)) {
            attribute(schedule, HsdsWords.DAY, HsdsWords.SCHOOL_HOLIDAY);
        }
    }

    private ObjectNode schedule(ObjectNode service) {
        var schedule = service.withArrayProperty("schedules").addObject();
        schedule.put("id", id());
        schedule.put("freq", "WEEKLY");
        return schedule;
    }

    private static void given(ObjectNode json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }

    /// The same for the same organisation, so that two files of one directory can be compared.
    private String id() {
        return UUID.nameUUIDFromBytes(bytes(organisation + "/" + ++made)).toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
