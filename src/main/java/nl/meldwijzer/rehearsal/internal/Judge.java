package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.rehearsal.Played.Mismatch;
import nl.meldwijzer.rehearsal.Played.Seen;
import nl.meldwijzer.rehearsal.Step;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares what a step expected with what came of it.
final class Judge {
    private Judge() {}

    /// What is due before and after a step.
    record Change(Map<String, DueBoard.Seen> before, Map<String, DueBoard.Seen> after) {
        Collection<DueBoard.Seen> set() {
            return only(after, before);
        }

        Collection<DueBoard.Seen> settled() {
            return only(before, after);
        }

        private static Collection<DueBoard.Seen> only(
                Map<String, DueBoard.Seen> these, Map<String, DueBoard.Seen> those) {
            var rest = new LinkedHashMap<>(these);
            rest.keySet().removeAll(those.keySet());
            return rest.values();
        }
    }

    static List<Mismatch> judge(
            Step.Do step, Player.Result result, Change change, Set<String> auto) {
        var mismatches = new ArrayList<>(result.nonsense());
        if (!mismatches.isEmpty()) {
            return mismatches;
        }
        var expect = step.expect();
        mismatches.addAll(result(expect, result.seen()));
        mismatches.addAll(due(expect, change));
        if (expect.warn() != null && result.seen() instanceof Seen.Allowed(var warnings)) {
            mismatches.addAll(same("warn", expect.warn(), warnings));
        }
        expect.auto().stream()
                .filter(word -> !auto.contains(word))
                .forEach(word -> mismatches.add(Mismatch.of("auto", word)));
        return mismatches;
    }

    private static List<Mismatch> result(Step.Expectation expect, Seen seen) {
        return switch (expect.result()) {
            case Step.Result.Allow() ->
                    seen instanceof Seen.Allowed ? List.of() : other("allow", seen);
            case Step.Result.Hidden() ->
                    seen instanceof Seen.Hidden ? List.of() : other("hidden", seen);
            case Step.Result.Refuse(var code) -> refusal(code, false, expect.naming(), seen);
            case Step.Result.Reason(var code) -> refusal(code, true, expect.naming(), seen);
        };
    }

    private static List<Mismatch> refusal(
            String code, boolean asksGround, @Nullable List<String> naming, Seen seen) {
        if (!(seen instanceof Seen.Refused(var actual, var fields, var ground))
                || !actual.equals(code)
                || ground != asksGround) {
            return other((asksGround ? "reason " : "refuse ") + code, seen);
        }
        return naming == null ? List.of() : same("naming", naming, fields);
    }

    private static List<Mismatch> other(String expected, Seen seen) {
        return List.of(Mismatch.of("result", expected, words(seen)));
    }

    static String words(Seen seen) {
        return switch (seen) {
            case Seen.Allowed(var warnings) ->
                    warnings.isEmpty() ? "allow" : "allow, warn " + String.join(" ", warnings);
            case Seen.Refused(var code, var fields, var asksGround) ->
                    (asksGround ? "reason " : "refuse ")
                            + code
                            + (fields.isEmpty() ? "" : " " + fields);
            case Seen.Hidden() -> "hidden";
            case Seen.Unplayable() -> "-";
            case Seen.Looked() -> "check";
        };
    }

    private static List<Mismatch> same(String what, List<String> expected, List<String> actual) {
        return new HashSet<>(expected).equals(new HashSet<>(actual))
                ? List.of()
                : List.of(Mismatch.of(what, expected.toString(), actual.toString()));
    }

    /// What an act makes due is looked at when the scenario names any of it; what it settles
    /// likewise.
    private static List<Mismatch> due(Step.Expectation expect, Change change) {
        var mismatches = new ArrayList<Mismatch>();
        DueBoard.pair(expect.due(), change.set())
                .absent()
                .forEach(due ->
                        mismatches.add(
                                Mismatch.of("due", DueBoard.text(due), change.set().toString())));
        var left = new ArrayList<>(change.settled());
        for (var what : expect.settled()) {
            var found = left.stream().filter(s -> s.item().key().what().equals(what)).findFirst();
            found.ifPresentOrElse(
                    left::remove,
                    () ->
                            mismatches.add(
                                    Mismatch.of("settled", what, change.settled().toString())));
        }
        return mismatches;
    }

    static List<Mismatch> check(Step.Check check, Collection<DueBoard.Seen> all) {
        var mismatches = new ArrayList<Mismatch>();
        mismatches.addAll(
                exactly(
                        "check-due",
                        check.due(),
                        all.stream().filter(s -> !s.isOverdue()).toList()));
        mismatches.addAll(
                exactly(
                        "check-overdue",
                        check.overdue(),
                        all.stream().filter(DueBoard.Seen::isOverdue).toList()));
        return mismatches;
    }

    private static List<Mismatch> exactly(
            String code, @Nullable List<Step.Due> expected, List<DueBoard.Seen> seen) {
        if (expected == null) {
            return List.of();
        }
        var pairing = DueBoard.pair(expected, seen);
        return pairing.absent().isEmpty() && pairing.surplus().isEmpty()
                ? List.of()
                : List.of(
                        Mismatch.of(
                                code,
                                pairing.absent().stream().map(DueBoard::text).toList().toString(),
                                pairing.surplus().toString()));
    }
}
