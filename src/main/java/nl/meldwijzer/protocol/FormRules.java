package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.none;
import static nl.meldwijzer.protocol.Rule.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What every record needs to be one: the four fields, sound dates, readable text.
final class FormRules {
    static final int LONG_AGO_DAYS = 30;
    private static final Article WRITTEN = Article.of("written", "S60");
    private static final WayOut FILL_IN = WayOut.of("fill-in");

    private FormRules() {}

    /// Date, place, situation and others present on every observation and conversation, and the
    /// text itself (S66).
    static <A extends Act> Rule<Attempt<A>> fourFields(
            Function<A, Observation.Form> observation, Function<A, String> text) {
        return new Rule<>(
                Code.MINFIELDS,
                Article.of("four-fields", "S66"),
                FILL_IN,
                attempt ->
                        blankOfFour(observation.apply(attempt.act()), text.apply(attempt.act())));
    }

    private static List<Missing> blankOfFour(Observation.Form form, String text) {
        var missing = new ArrayList<Missing>();
        addBlank(missing, form.date().isBlank(), "date");
        addBlank(missing, Text.isBlank(form.place()), "place");
        addBlank(missing, Text.isBlank(form.situation()), "situation");
        addBlank(missing, Text.isBlank(form.othersPresent()), "others_present");
        addBlank(missing, Text.isBlank(text), "text");
        return missing;
    }

    private static void addBlank(List<Missing> missing, boolean blank, String name) {
        missing.addAll(when(blank, new Missing.Field(Code.MINFIELDS, name)));
    }

    /// A field without which the act means nothing (S60).
    static <A extends Act> Rule<Attempt<A>> required(String name, Predicate<A> isBlank) {
        return required(Code.REQUIRED, name, isBlank);
    }

    static <A extends Act> Rule<Attempt<A>> required(Code code, String name, Predicate<A> isBlank) {
        return new Rule<>(
                code,
                WRITTEN,
                FILL_IN,
                attempt -> when(isBlank.test(attempt.act()), new Missing.Field(code, name)));
    }

    /// Something was done and written down, or a reason why not.
    static <A extends Act> Rule<Attempt<A>> either(
            String name, Function<A, String> done, Function<A, String> notBecause) {
        return required(
                name, act -> Text.isBlank(done.apply(act)) && Text.isBlank(notBecause.apply(act)));
    }

    /// What happened lies between the pupil's birth and today.
    static <A extends Act> Rule<Attempt<A>> happened(
            String field, Function<A, Answer<LocalDate>> date) {
        return dated(attempt ->
                date.apply(attempt.act())
                        .optional()
                        .map(day -> unsound(field, day, attempt.circumstances()))
                        .orElse(none()));
    }

    private static List<Missing> unsound(String field, LocalDate day, Circumstances at) {
        if (day.isAfter(at.today())) {
            return List.of(date(field, Missing.Problem.IN_FUTURE));
        }
        return when(day.isBefore(at.pupil().born()), date(field, Missing.Problem.BEFORE_BIRTH));
    }

    /// A last day does not lie in the past.
    static <A extends Act> Rule<Attempt<A>> notPast(
            String field, Function<A, Answer<LocalDate>> date) {
        return dated(attempt ->
                when(
                        date.apply(attempt.act())
                                .optional()
                                .filter(attempt.circumstances().today()::isAfter)
                                .isPresent(),
                        date(field, Missing.Problem.IN_PAST)));
    }

    private static <A extends Act> Rule<Attempt<A>> dated(Rule.Check<Attempt<A>> check) {
        return new Rule<>(Code.DATE, Article.of("dated", "S66"), WayOut.of("correct-date"), check);
    }

    private static Missing date(String field, Missing.Problem problem) {
        return new Missing.SoundValue(Code.DATE, field, problem, 0);
    }

    /// A text under the name of its field.
    record Typed(String field, String text) {}

    /// Every text can be shown as it was typed: bounded, without characters that nobody sees.
    static <A extends Act> Rule<Attempt<A>> readable(Function<A, List<Typed>> texts) {
        return new Rule<>(
                Code.TEXT,
                WRITTEN,
                WayOut.of("retype"),
                attempt ->
                        texts.apply(attempt.act()).stream()
                                .flatMap(typed -> flaw(typed).stream())
                                .toList());
    }

    private static List<Missing> flaw(Typed typed) {
        return Text.flaw(typed.text())
                .<List<Missing>>map(flaw ->
                        List.of(
                                new Missing.SoundValue(
                                        Code.TEXT, typed.field(), flaw.problem(), flaw.position())))
                .orElse(none());
    }

    /// Whether what happened lies so long back that a warning is in place.
    static boolean isLongAgo(LocalDate day, Circumstances at) {
        return day.isBefore(at.today().minusDays(LONG_AGO_DAYS));
    }
}
