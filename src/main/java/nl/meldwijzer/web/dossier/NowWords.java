package nl.meldwijzer.web.dossier;

import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.Code;
import nl.meldwijzer.protocol.DueFor;
import nl.meldwijzer.protocol.DueItem;
import nl.meldwijzer.protocol.DueKey;
import nl.meldwijzer.protocol.DueKind;
import nl.meldwijzer.protocol.FieldSpec;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.protocol.Reviewed;
import nl.meldwijzer.protocol.Reviewed.Openness;
import nl.meldwijzer.protocol.Term;
import nl.meldwijzer.web.dossier.WhatNow.Blocked;
import nl.meldwijzer.web.dossier.WhatNow.Doable;
import nl.meldwijzer.web.dossier.WhatNow.Due;
import nl.meldwijzer.web.dossier.WhatNow.Group;
import nl.meldwijzer.web.form.Filled;
import nl.meldwijzer.web.form.Refusals;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what now: due, possible, and not possible yet with the reason and the way out. The step
/// where we are comes first, and in it what helps most.
final class NowWords {
    /// Acts that anyone may do have forms of their own, without a dossier.
    private static final Map<String, String> OWN_FORMS =
            Map.of(
                    "signal.record", "/signaal",
                    "emergency.note", "/noodnotitie",
                    "employee.report", "/medewerker-melding");

    private final Texts t;
    private final Dates dates;
    private final Names names;
    private final ReadDossier.View view;
    private final Reader reader;
    private final Map<String, Openness> open;
    private final Set<Stage> here;

    /// Who reads, under which version of the code.
    record Reader(Author author, Optional<CodeVersion> version) {}

    NowWords(Dates dates, Names names, ReadDossier.View view, Reader reader) {
        this.t = dates.t();
        this.dates = dates;
        this.names = names;
        this.view = view;
        this.reader = reader;
        this.open =
                view.review().stream().collect(Collectors.toMap(Reviewed::act, Reviewed::openness));
        this.here = Stage.here(view.header().standing().progress());
    }

    WhatNow all() {
        return new WhatNow(waiting(), possible(), notYet());
    }

    /// Whether the reader can do an act now.
    boolean isOpen(String act) {
        return open.getOrDefault(act, new Openness.Hidden()).isPossible();
    }

    private WhatNow.Waiting waiting() {
        var items = view.header().due();
        return new WhatNow.Waiting(
                items.stream().filter(this::isOwn).map(this::due).toList(),
                items.stream().filter(item -> !isOwn(item)).map(this::due).toList());
    }

    private boolean isOwn(DueItem item) {
        return item.who().includes(reader.author());
    }

    private Due due(DueItem item) {
        return new Due(
                settling(item).orElse(""),
                what(item.key()),
                new WhatNow.When(
                        dates.due(item.on()),
                        agreed(item.term()),
                        item.on().isBefore(dates.today())),
                who(item.who()));
    }

    private String agreed(Term term) {
        return t.text(
                "web.due.agreed."
                        + switch (term) {
                            case P1, P2, P3, P4, P5, P6, P7, P9, P10, P11 -> "school";
                            case P8 -> "outside";
                            case AT_ONCE -> "law";
                        });
    }

    /// What is due, with whom it is about where each counts by herself.
    private String what(DueKey key) {
        var what = t.first("protocol.due." + key.what(), "web.due.other");
        return key.whom()
                .optional()
                .map(whom -> t.text("web.due.whom", what, names.of(whom)))
                .orElse(what);
    }

    private Optional<String> settling(DueItem item) {
        return DueKind.of(item.key().what())
                .map(DueKind::settledBy)
                .filter(this::isOpen)
                .map(act -> isAboutEntry(act) ? path(act) + "/" + item.key().about() : path(act));
    }

    private String who(DueFor who) {
        return switch (who) {
            case DueFor.Person(var staff) -> names.of(staff);
            case DueFor.Function(var function) -> t.text("web.function." + function.wireName());
        };
    }

    private WhatNow.Possible possible() {
        var groups =
                Arrays.stream(Stage.values())
                        .filter(stage -> stage != Stage.ALWAYS && !here.contains(stage))
                        .map(stage -> new Group(t.text(stage.key()), doable(stage::equals)))
                        .filter(group -> !group.acts().isEmpty())
                        .toList();
        return new WhatNow.Possible(doable(Stage.ALWAYS::equals), doable(here::contains), groups);
    }

    private List<Doable> doable(Predicate<Stage> wanted) {
        return offered()
                .filter(act -> isOpen(act) && wanted.test(stage(act)))
                .filter(act -> stage(act) == Stage.ALWAYS || !isDue(act))
                .map(act -> new Doable(path(act), label(act), hint(act)))
                .toList();
    }

    /// What is due for the reader stands there, and not among what can be done as well.
    private boolean isDue(String act) {
        return open.get(act) instanceof Openness.Due;
    }

    private Stream<String> offered() {
        return view.review().stream()
                .map(Reviewed::act)
                .filter(act -> !isAboutEntry(act) && !isApart(act))
                .sorted(
                        Comparator.comparing((String act) -> stage(act))
                                .thenComparingInt(Stage::place));
    }

    private WhatNow.NotYet notYet() {
        return new WhatNow.NotYet(
                blocked(act -> here.contains(stage(act)) && !isOthers(act)),
                blocked(act -> !here.contains(stage(act)) && !isOthers(act)),
                blocked(this::isOthers));
    }

    /// Whether it is for somebody with another function.
    private boolean isOthers(String act) {
        return refusal(act).filter(refusal -> refusal.code() == Code.ROLE).isPresent();
    }

    private Optional<Refusal> refusal(String act) {
        return open.get(act) instanceof Openness.Blocked(var refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }

    /// Acts that wait for the same thing stand together.
    private List<Blocked> blocked(Predicate<String> wanted) {
        var waiting = new LinkedHashMap<Refusal, List<String>>();
        offered()
                .filter(wanted)
                .forEach(act ->
                        refusal(act)
                                .ifPresent(refusal ->
                                        waiting.computeIfAbsent(refusal, _ -> new ArrayList<>())
                                                .add(act)));
        return waiting.entrySet().stream()
                .map(same -> blocked(same.getValue(), same.getKey()))
                .toList();
    }

    private Blocked blocked(List<String> acts, Refusal refusal) {
        var words = new Refusals(t);
        return new Blocked(
                acts.stream().map(this::label).collect(Collectors.joining(" · ")),
                words.why(refusal),
                new WhatNow.WayOut(words.wayOut(refusal), ways(refusal)),
                article(acts, words.article(refusal)));
    }

    /// The acts that lead out, as far as the reader can do them.
    private List<Doable> ways(Refusal refusal) {
        return refusal.wayOut().acts().stream()
                .filter(act -> isOpen(act) && !isAboutEntry(act))
                .map(act -> new Doable(path(act), label(act), ""))
                .toList();
    }

    /// With the school's own text beside it, where a step of its code is about it.
    private WhatNow.Article article(List<String> acts, String words) {
        var step = acts.stream().flatMap(act -> stage(act).steps().stream()).findFirst();
        return reader.version()
                .flatMap(version ->
                        step.map(one ->
                                new WhatNow.Article(
                                        words,
                                        StepGuides.path(version, one),
                                        t.text("web.dossier.now.own", one.wireName()))))
                .orElseGet(() -> new WhatNow.Article(words, "", ""));
    }

    private Stage stage(String act) {
        return Stage.of(act, view.header().standing().progress());
    }

    private String label(String act) {
        return t.text(Filled.spec(act).key());
    }

    private String hint(String act) {
        return t.find("web.act." + act + ".hint").orElse("");
    }

    /// Acts that anyone may do have forms of their own; the others stand under the dossier.
    private String path(String act) {
        if (act.equals(MovePages.ACT)) {
            return MovePages.path(view.header());
        }
        var pupil = view.header().pupil().map(card -> card.id());
        return pupil.filter(_ -> OWN_FORMS.containsKey(act))
                .map(id -> OWN_FORMS.get(act) + "/" + id.value())
                .orElseGet(() -> "/dossier/" + view.header().id() + "/vastleggen/" + act);
    }

    /// Whether an act has no form under the dossier: one of its own, or none here at all.
    static boolean isElsewhere(String act) {
        return isApart(act) || OWN_FORMS.containsKey(act);
    }

    /// A report about an employee never belongs to the dossier one looks at, and emergency access
    /// is for who sees none: both go another way.
    static boolean isApart(String act) {
        return act.equals("employee.report") || act.equals("access.break-glass");
    }

    /// Whether an act is about one entry: then it is offered at that entry.
    static boolean isAboutEntry(String act) {
        return Filled.spec(act).fields().stream()
                .map(FieldSpec::type)
                .anyMatch(FieldSpec.Type.ENTRY::equals);
    }
}
