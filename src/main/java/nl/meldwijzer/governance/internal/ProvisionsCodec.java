package nl.meldwijzer.governance.internal;

import nl.meldwijzer.governance.CodeStep;
import nl.meldwijzer.governance.Duty;
import nl.meldwijzer.governance.Provisions;
import nl.meldwijzer.governance.StepText;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.people.TermLength;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// What a version says, as it lies sealed in its row and as it stands in the files that ship. Names
/// of fields are frozen; a name that is not known is a mistake.
final class ProvisionsCodec {
    private ProvisionsCodec() {}

    static ObjectNode write(Provisions provisions) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("base", provisions.base());
        provisions.leftOut().forEach(json.putArray("left_out")::add);
        var steps = json.putObject("steps");
        provisions.steps().forEach((step, text) -> write(steps.putObject(step.wireName()), text));
        var terms = json.putObject("terms");
        provisions.terms().forEach((key, length) -> terms.put(key, length.written()));
        var switches = json.putObject("switches");
        provisions.switches().forEach(switches::put);
        return json;
    }

    private static void write(ObjectNode json, StepText step) {
        json.put("name", step.name());
        json.put("guidance", step.guidance());
        var duties = json.putArray("duties");
        step.duties()
                .forEach(duty ->
                        duties.addObject()
                                .put("who", duty.who().wireName())
                                .put("what", duty.what())
                                .put("when", duty.when()));
    }

    static Provisions read(JsonNode json) {
        only(json, "base", "left_out", "steps", "terms", "switches");
        var leftOut = new TreeSet<String>();
        required(json, "left_out").forEach(name -> leftOut.add(text(name)));
        return new Provisions(
                text(required(json, "base")),
                leftOut,
                each(required(json, "steps"), ProvisionsCodec::stepNamed, ProvisionsCodec::step),
                each(required(json, "terms"), Optional::of, ProvisionsCodec::length),
                each(required(json, "switches"), Optional::of, ProvisionsCodec::text));
    }

    private static Optional<CodeStep> stepNamed(String name) {
        return CodeStep.named(name);
    }

    private static StepText step(JsonNode json) {
        only(json, "name", "guidance", "duties");
        var duties = new ArrayList<Duty>();
        required(json, "duties").forEach(duty -> duties.add(duty(duty)));
        return new StepText(
                text(required(json, "name")), text(required(json, "guidance")).strip(), duties);
    }

    private static Duty duty(JsonNode json) {
        only(json, "who", "what", "when");
        return new Duty(
                SchoolFunction.named(text(required(json, "who")))
                        .orElseThrow(() -> wrong("an unknown function")),
                text(required(json, "what")),
                text(required(json, "when")));
    }

    private static TermLength length(JsonNode json) {
        return TermLength.read(text(json))
                .orElseThrow(() -> wrong("a term is a number and a unit"));
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> each(
            JsonNode json, Function<String, Optional<K>> key, Function<JsonNode, V> value) {
        if (!json.isObject()) {
            throw wrong("a list of names and values is expected");
        }
        var all = new TreeMap<K, V>();
        json.properties()
                .forEach(field ->
                        all.put(
                                key.apply(field.getKey())
                                        .orElseThrow(
                                                () -> wrong("an unknown name " + field.getKey())),
                                value.apply(field.getValue())));
        return all;
    }

    static JsonNode required(JsonNode json, String name) {
        var value = json.get(name);
        if (value == null) {
            throw wrong(name + " is missing");
        }
        return value;
    }

    static String text(JsonNode json) {
        if (!json.isString()) {
            throw wrong("a text is expected");
        }
        return json.stringValue();
    }

    private static void only(JsonNode json, String... names) {
        var known = Set.of(names);
        json.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw wrong("an unknown name " + name);
                });
    }

    private static IllegalStateException wrong(String what) {
        return new IllegalStateException("a version of the code: " + what);
    }
}
