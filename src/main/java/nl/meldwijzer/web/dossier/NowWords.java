package nl.meldwijzer.web.dossier;

import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.protocol.DueFor;
import nl.meldwijzer.protocol.DueItem;
import nl.meldwijzer.protocol.DueKey;
import nl.meldwijzer.protocol.DueKind;
import nl.meldwijzer.protocol.FieldSpec;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.protocol.Reviewed;
import nl.meldwijzer.protocol.Reviewed.Openness;
import nl.meldwijzer.web.form.Filled;
import nl.meldwijzer.web.form.Refusals;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says what now: due, possible, and not possible yet with the reason and the way out.
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
    private final Map<String, Openness> open;

    NowWords(Dates dates, Names names, ReadDossier.View view) {
        this.t = dates.t();
        this.dates = dates;
        this.names = names;
        this.view = view;
        this.open =
                view.review().stream().collect(Collectors.toMap(Reviewed::act, Reviewed::openness));
    }

    DossierPage.WhatNow all() {
        return new DossierPage.WhatNow(
                view.header().due().stream().map(this::due).toList(), doable(), blocked());
    }

    /// Whether the reader can do an act now.
    boolean isOpen(String act) {
        return switch (open.getOrDefault(act, new Openness.Hidden())) {
            case Openness.Open(), Openness.Due(_) -> true;
            case Openness.Blocked(_), Openness.Hidden() -> false;
        };
    }

    private DossierPage.Due due(DueItem item) {
        return new DossierPage.Due(
                settling(item).orElse(""),
                what(item.key()),
                dates.due(item.on()),
                who(item.who()),
                item.on().isBefore(dates.today()));
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

    private List<DossierPage.Doable> doable() {
        return view.review().stream()
                .map(Reviewed::act)
                .filter(act -> isOpen(act) && !isAboutEntry(act) && !isApart(act))
                .map(act ->
                        new DossierPage.Doable(
                                path(act),
                                t.text(Filled.spec(act).key()),
                                t.find("web.act." + act + ".hint").orElse("")))
                .toList();
    }

    /// Acts that wait for the same thing stand together.
    private List<DossierPage.Blocked> blocked() {
        var waiting = new LinkedHashMap<Refusal, List<String>>();
        for (var reviewed : view.review()) {
            if (reviewed.openness() instanceof Openness.Blocked(var refusal)
                    && !isAboutEntry(reviewed.act())
                    && !isApart(reviewed.act())) {
                waiting.computeIfAbsent(refusal, _ -> new ArrayList<>())
                        .add(t.text(Filled.spec(reviewed.act()).key()));
            }
        }
        return waiting.entrySet().stream()
                .map(same -> blocked(String.join(" · ", same.getValue()), same.getKey()))
                .toList();
    }

    private DossierPage.Blocked blocked(String label, Refusal refusal) {
        var words = new Refusals(t);
        return new DossierPage.Blocked(
                label, words.why(refusal), words.article(refusal), words.wayOut(refusal));
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
