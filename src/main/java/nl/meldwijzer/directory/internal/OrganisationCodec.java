package nl.meldwijzer.directory.internal;

import nl.meldwijzer.directory.Agreement;
import nl.meldwijzer.directory.Check;
import nl.meldwijzer.directory.HoursText;
import nl.meldwijzer.directory.Kind;
import nl.meldwijzer.directory.Organisation;
import nl.meldwijzer.directory.PhoneNumber;
import nl.meldwijzer.kernel.StaffId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An organisation as it lies sealed in its row. Names of fields are frozen.
final class OrganisationCodec {
    private OrganisationCodec() {}

    static ObjectNode write(Organisation organisation) {
        var json = JsonNodeFactory.instance.objectNode();
        var identity = organisation.identity();
        var reach = organisation.reach();
        var cooperation = organisation.cooperation();
        json.put("name", identity.name());
        identity.aliases().forEach(json.putArray("aliases")::add);
        identity.kindsInOrder().forEach(kind -> array(json, "kinds").add(kind.wireName()));
        json.put("emergency", identity.isForEmergencies());
        json.put("visiting", reach.visiting());
        json.put("postal", reach.postal());
        json.put("email", reach.email());
        json.put("website", reach.website());
        organisation.numbers().forEach(number -> write(array(json, "numbers"), number));
        json.put("can_do", cooperation.canDo());
        json.put("via", cooperation.via());
        cooperation.agreements().forEach(agreed -> write(array(json, "agreements"), agreed));
        organisation.checked().ifPresent(check -> write(json.putObject("checked"), check));
        return json;
    }

    static Organisation read(JsonNode json) {
        return new Organisation(
                new Organisation.Identity(
                        text(json, "name"),
                        all(json, "aliases", JsonNode::stringValue),
                        all(json, "kinds", OrganisationCodec::kind).stream()
                                .collect(Collectors.toSet()),
                        required(json, "emergency").booleanValue()),
                new Organisation.Reach(
                        text(json, "visiting"),
                        text(json, "postal"),
                        text(json, "email"),
                        text(json, "website")),
                all(json, "numbers", OrganisationCodec::number),
                new Organisation.Cooperation(
                        text(json, "can_do"),
                        text(json, "via"),
                        all(json, "agreements", OrganisationCodec::agreement)),
                given(json, "checked").map(OrganisationCodec::check));
    }

    private static ArrayNode array(ObjectNode json, String name) {
        return json.withArrayProperty(name);
    }

    private static void write(ArrayNode numbers, PhoneNumber number) {
        var json = numbers.addObject();
        json.put("number", number.number());
        json.put("hours", HoursText.write(number.hours()));
        json.put("fallback", number.fallback());
        number.called().ifPresent(check -> write(json.putObject("called"), check));
    }

    private static void write(ArrayNode agreements, Agreement agreement) {
        var json = agreements.addObject();
        json.put("text", agreement.text());
        json.put("on", agreement.madeOn().toString());
        agreement.validUntil().ifPresent(until -> json.put("until", until.toString()));
    }

    private static void write(ObjectNode json, Check check) {
        json.put("on", check.on().toString());
        json.put("by", check.by().value());
        json.put("how", check.how().wireName());
    }

    private static PhoneNumber number(JsonNode json) {
        return new PhoneNumber(
                text(json, "number"),
                HoursText.read(text(json, "hours")).orElseThrow(() -> misread("hours")),
                text(json, "fallback"),
                given(json, "called").map(OrganisationCodec::check));
    }

    private static Agreement agreement(JsonNode json) {
        return new Agreement(
                text(json, "text"),
                LocalDate.parse(text(json, "on")),
                given(json, "until").map(until -> LocalDate.parse(until.stringValue())));
    }

    private static Check check(JsonNode json) {
        return new Check(
                LocalDate.parse(text(json, "on")),
                new StaffId(text(json, "by")),
                Check.How.named(text(json, "how")).orElseThrow(() -> misread("how")));
    }

    private static Kind kind(JsonNode json) {
        return Kind.named(json.stringValue()).orElseThrow(() -> misread("kinds"));
    }

    static String text(JsonNode json, String name) {
        return required(json, name).stringValue();
    }

    static JsonNode required(JsonNode json, String name) {
        return given(json, name).orElseThrow(() -> misread(name));
    }

    private static Optional<JsonNode> given(JsonNode json, String name) {
        return json.optional(name);
    }

    private static <T> List<T> all(JsonNode json, String name, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        given(json, name).ifPresent(array -> array.forEach(one -> all.add(read.apply(one))));
        return all;
    }

    /// Unreadable is not absent.
    static IllegalStateException misread(String field) {
        return new IllegalStateException("an organisation that cannot be read: " + field);
    }
}
