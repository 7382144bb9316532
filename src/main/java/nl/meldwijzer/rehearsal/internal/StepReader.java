package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.rehearsal.Step;
import nl.meldwijzer.rehearsal.Step.Check;
import nl.meldwijzer.rehearsal.Step.Do;
import nl.meldwijzer.rehearsal.Step.Due;
import nl.meldwijzer.rehearsal.Step.Expectation;
import nl.meldwijzer.rehearsal.Step.Field;
import nl.meldwijzer.rehearsal.Step.On;
import nl.meldwijzer.rehearsal.Step.Result;
import nl.meldwijzer.rehearsal.Step.With;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/// Reads the steps, whose times never go back and whose references mean one thing.
final class StepReader {
    private final Labels labels;
    private Instant latest = Instant.MIN;

    StepReader(Labels labels) {
        this.labels = labels;
    }

    List<Step> steps(Yaml yaml) {
        var all = yaml.items();
        if (all.isEmpty()) {
            throw yaml.unclear("no-steps");
        }
        return all.stream().map(this::step).toList();
    }

    private Step step(Yaml yaml) {
        var fields =
                yaml.fields("at", "by", "do", "pupil", "dossier", "as", "with", "expect", "check");
        var at = moment(yaml.required(fields, "at"));
        var check = fields.get("check");
        if (check == null) {
            return new Step(yaml.line(), at, doing(yaml, fields));
        }
        if (fields.size() > 2) {
            throw yaml.unclear("check-alone");
        }
        return new Step(yaml.line(), at, check(check));
    }

    private Instant moment(Yaml yaml) {
        Instant at = instant(yaml);
        if (at.isBefore(latest)) {
            throw yaml.unclear("back", yaml.text());
        }
        latest = at;
        return at;
    }

    private static Instant instant(Yaml yaml) {
        try {
            var local = LocalDateTime.parse(yaml.text());
            var offsets = DomainClock.ZONE.getRules().getValidOffsets(local);
            if (offsets.size() != 1) {
                throw yaml.unclear("clock-change", yaml.text());
            }
            ZoneOffset offset = offsets.getFirst();
            return local.toInstant(offset);
        } catch (DateTimeParseException e) {
            throw yaml.unclear("moment", yaml.text());
        }
    }

    private Check check(Yaml yaml) {
        var fields = yaml.fields("due", "overdue");
        return new Check(dues(fields.get("due")), dues(fields.get("overdue")));
    }

    private @Nullable List<Due> dues(@Nullable Yaml yaml) {
        return yaml == null ? null : yaml.items().stream().map(this::due).toList();
    }

    private Due due(Yaml yaml) {
        var fields = yaml.fields("what", "on", "for");
        return new Due(
                yaml.required(fields, "what").text(),
                Yaml.optional(fields, "on").map(Yaml::day).orElse(null),
                Yaml.optional(fields, "for").map(this::who).orElse(null));
    }

    private String who(Yaml yaml) {
        return nl.meldwijzer.kernel.SchoolFunction.named(yaml.text()).isPresent()
                ? yaml.text()
                : labels.require(yaml, "staff");
    }

    private Do doing(Yaml yaml, SequencedMap<String, Yaml> fields) {
        var by = labels.require(yaml.required(fields, "by"), "staff");
        var act = yaml.required(fields, "do").text();
        var on =
                new On(
                        reference(fields, "pupil", label -> labels.require(label, "pupil")),
                        reference(fields, "dossier", label -> labels.require(label, "step")));
        if (on.pupil() != null && on.dossier() != null) {
            throw yaml.unclear("pupil-or-dossier");
        }
        var with =
                Yaml.optional(fields, "with").map(StepReader::with).orElseGet(StepReader::nothing);
        var expect = expectation(yaml.required(fields, "expect"));
        var as = reference(fields, "as", Yaml::text);
        if (as != null) {
            labels.add(as, "step", yaml);
        }
        return new Do(by, act, on, as, with, expect);
    }

    private static @Nullable String reference(
            SequencedMap<String, Yaml> fields, String key, Function<Yaml, String> read) {
        var yaml = fields.get(key);
        return yaml == null ? null : read.apply(yaml);
    }

    private static With nothing() {
        return new With(new LinkedHashMap<>());
    }

    private static With with(Yaml yaml) {
        var flat = new LinkedHashMap<String, Field>();
        yaml.entries().forEach((name, value) -> flatten(name, value, flat));
        return new With(flat);
    }

    private static void flatten(String name, Yaml value, SequencedMap<String, Field> flat) {
        if (value.isMap()) {
            value.entries().forEach((inner, part) -> flatten(name + "." + inner, part, flat));
        } else if (value.isList()) {
            flat.put(
                    name, new Field(value.line(), value.items().stream().map(Yaml::text).toList()));
        } else {
            flat.put(name, new Field(value.line(), List.of(value.text())));
        }
    }

    private Expectation expectation(Yaml yaml) {
        var fields =
                yaml.fields(
                        "allow", "refuse", "reason", "hidden", "naming", "warn", "due", "settled",
                        "auto");
        return new Expectation(
                result(yaml, fields),
                texts(fields.get("naming")),
                texts(fields.get("warn")),
                orNone(dues(fields.get("due"))),
                orNone(texts(fields.get("settled"))),
                orNone(texts(fields.get("auto"))));
    }

    private static Result result(Yaml yaml, SequencedMap<String, Yaml> fields) {
        var results = new ArrayList<Result>();
        Yaml.optional(fields, "allow").ifPresent(f -> results.add(positive(f, new Result.Allow())));
        Yaml.optional(fields, "hidden")
                .ifPresent(f -> results.add(positive(f, new Result.Hidden())));
        Yaml.optional(fields, "refuse").ifPresent(f -> results.add(new Result.Refuse(f.text())));
        Yaml.optional(fields, "reason").ifPresent(f -> results.add(new Result.Reason(f.text())));
        if (results.size() != 1) {
            throw yaml.unclear("one-result");
        }
        return results.getFirst();
    }

    private static Result positive(Yaml yaml, Result result) {
        if (!yaml.flag()) {
            throw yaml.unclear("one-result");
        }
        return result;
    }

    private static @Nullable List<String> texts(@Nullable Yaml yaml) {
        if (yaml == null) {
            return null;
        }
        return yaml.isList()
                ? yaml.items().stream().map(Yaml::text).toList()
                : List.of(yaml.text());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
