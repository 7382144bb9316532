package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolFunction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Makes random acts: most fields sound, some blank, some wrong in one way each.
final class RandomActs {
    static final List<Cast> PEOPLE =
            List.of(
                    Cast.MARIT,
                    Cast.INGE,
                    Cast.TOM,
                    Cast.OLGA,
                    Cast.BEN,
                    Cast.IRIS,
                    Cast.SAM,
                    Cast.DIRK,
                    Cast.ADA);
    private static final List<Set<Relation>> RELATIONS =
            List.of(
                    Set.of(Relation.TEAM),
                    Set.of(Relation.TEAM),
                    Set.of(Relation.COORDINATOR),
                    Set.of(Relation.DEPOSITOR),
                    Set.of(Relation.DEPOSITOR, Relation.TEAM),
                    Set.of(Relation.BOARD),
                    Set.of());
    private static final List<String> OF_ONE_KIND =
            List.of(
                    "source.who",
                    "source.function",
                    "source.how",
                    "source.when",
                    "diagnosed_by",
                    "diagnosed_by_function",
                    "diagnosed_on",
                    "question");

    private static final int SEALED = 10;
    private static final int ABLE = 55;
    private static final int ERRAND = 12;
    private static final int EXACT = 20;

    /// In a thousand.
    private static final int REVIEWED = 5;

    private static final String FINDING = "Vandaag is vastgesteld dat er kindermishandeling is.";

    private final RandomGenerator random;

    RandomActs(RandomGenerator random) {
        this.random = random;
    }

    /// One act of one person on a day, by how much care it is done, and what is looked at besides.
    record Step(String act, Fields fields, Cast who, int day, Care care) {}

    /// @param able somebody who may does it, with everything filled in
    /// @param errand so is all that it waits for, if it can be
    /// @param exact every thing that is missing is supplied, and left out, by itself
    /// @param reviewed what else is open is looked at too
    record Care(boolean able, boolean errand, boolean exact, boolean reviewed) {}

    /// Acts one after the other; now and then a sealed dossier.
    List<Step> sequence(int length) {
        var steps = new ArrayList<Step>();
        int day = 0;
        for (int i = 0; i < length; i++) {
            day += chance(20) ? random.nextInt(30) : 0;
            var isReport = i == 0 && chance(SEALED);
            steps.add(step(isReport ? "employee.report" : pick(Vocabulary.acts()).name(), day));
        }
        return steps;
    }

    private Step step(String any, int day) {
        var who = pick(PEOPLE);
        var care = care();
        var act = care.errand() ? goal() : any;
        var functions =
                chance(70) ? who.functions() : Set.of(pick(List.of(SchoolFunction.values())));
        return new Step(
                act, fields(act), new Cast(who.number(), functions, pick(RELATIONS)), day, care);
    }

    private Care care() {
        return new Care(
                chance(ABLE), chance(ERRAND), chance(EXACT), random.nextInt(1000) < REVIEWED);
    }

    /// What an errand is for: mostly the next step, or what comes after the last.
    private String goal() {
        return pick(
                List.of(
                        "step.complete",
                        "step.complete",
                        "decision.take",
                        "help.plan",
                        "report.prepare"));
    }

    private Fields fields(String act) {
        var fields = Fields.none();
        for (var spec : Vocabulary.act(act).orElseThrow().fields()) {
            if (chance(spec.required() ? 94 : 30)) {
                fields = fields.with(spec.name(), value(spec));
            }
        }
        return act.equals("signal.record") ? fitting(fields) : fields;
    }

    /// Which fields fit, and whether the school speaks, depends on the kind; without a kind nobody
    /// can say so yet.
    private Fields fitting(Fields fields) {
        var fitting = fields;
        if (fields.all("kind").isEmpty() && fields.first("text").equals(FINDING)) {
            fitting = fitting.with("text", "Noor huilt");
        }
        if (fields.all("kind").isEmpty() || chance(60)) {
            for (var name : OF_ONE_KIND) {
                fitting = fitting.without(name);
            }
        }
        return fitting;
    }

    /// A value that the field can hold; a flag is set.
    String[] sound(FieldSpec spec) {
        return spec.type() == FieldSpec.Type.FLAG ? one("yes") : value(spec);
    }

    private String[] value(FieldSpec spec) {
        return switch (spec.type()) {
            case TEXT -> one(text(spec.name()));
            case DATE -> one(date());
            case TIME -> one("2025-09-16T10:15");
            case CHOICE -> one(pick(spec.options()));
            case MULTI -> new String[] {pick(spec.options()), pick(spec.options())};
            case PERSON -> one(pick(PEOPLE).staff().value());
            case ENTRY -> one(Integer.toString(1 + random.nextInt(12)));
            case FLAG -> one(chance(50) ? "yes" : "no");
            case PEOPLE -> some(() -> pick(PEOPLE).staff().value());
            case PARENT -> one(parent());
            case INVOLVED -> one(involved());
            case EVERYONE -> some(this::involved);
            case ENTRIES -> some(() -> Integer.toString(1 + random.nextInt(12)));
            case LINES -> some(() -> pick(List.of("Lotte Vos", "wijkteam", "LOTTE  vos")));
        };
    }

    private String[] some(Supplier<String> one) {
        return chance(50) ? one(one.get()) : new String[] {one.get(), one.get()};
    }

    /// Mostly a parent of this pupil.
    private String parent() {
        return chance(5)
                ? "00000000-0000-7000-8000-0000000000ff"
                : pick(List.of(Cast.ESTHER, Cast.BRAM)).value();
    }

    private String involved() {
        return chance(20) ? "pupil" : parent();
    }

    private String text(String field) {
        if (field.equals("text") && chance(3)) {
            return FINDING;
        }
        if (chance(3)) {
            return "Noor\u0007 lachte";
        }
        var words = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(_ -> pick(WORDS)).toList();
        return String.join(" ", words);
    }

    private static final List<String> WORDS =
            List.of("Noor", "speelt", "huilt", "<b>", "é", "👧🏽", "\"ja\"", "\\", "‘thuis’", "=");

    private String date() {
        if (chance(6)) {
            return "2031-01-01";
        }
        return chance(6) ? "2015-01-01" : "2025-09-1" + random.nextInt(7);
    }

    private static String[] one(String value) {
        return new String[] {value};
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
