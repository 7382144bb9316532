package nl.meldwijzer.web.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.protocol.Weighable.Saying;
import nl.meldwijzer.web.dossier.Aside.Column;
import nl.meldwijzer.web.dossier.Aside.Item;
import nl.meldwijzer.web.dossier.Aside.Panel;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Texts;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Puts beside the form of an act what somebody needs in sight.
@Component
class Asides {
    private static final Set<String> DECIDING =
            Set.of(
                    "decision.propose",
                    "decision.take",
                    "decision.check-safety",
                    "not-report.decide");
    private static final int DEFINITIONS = 5;
    private static final int LIMITS = 3;
    private static final int SUFFICES = 3;

    private final Frames frames;
    private final DossierPages dossiers;
    private final StepGuides guides;

    Asides(Frames frames, DossierPages dossiers, StepGuides guides) {
        this.frames = frames;
        this.dossiers = dossiers;
        this.guides = guides;
    }

    Aside of(Grant.Read grant, ReadDossier.View view, String act) {
        return new Aside(
                guides.of(grant, view.header(), act),
                panels(grant, view, act),
                DECIDING.contains(act) ? frames.texts().text("web.weigh.read") : "");
    }

    /// The weighing on which is decided: it stands above the form.
    static Optional<Long> weighing(ReadDossier.View view, String act) {
        return DECIDING.contains(act)
                        && view.background().get().weighable().saying()
                                instanceof Saying.About about
                ? Optional.of(about.weighing())
                : Optional.empty();
    }

    private List<Panel> panels(Grant.Read grant, ReadDossier.View view, String act) {
        if (DECIDING.contains(act)) {
            return List.of(new WeighingAside(dates(), names(grant, view), view).says());
        }
        return switch (act) {
            case "weighing.record" -> new WeighingAside(dates(), names(grant, view), view).panels();
            case "conversation.plan" ->
                    new ConversationAside(dates(), names(grant, view), view).preparing();
            case "conversation.record" ->
                    List.of(new ConversationAside(dates(), names(grant, view), view).questions());
            case "suspicion.set" -> List.of(told("web.aside.definition", DEFINITIONS));
            case "help.plan", "plan.make", "referral.make" ->
                    List.of(told("web.aside.limits", LIMITS));
            case "report.prepare", "report.record", "report.announce" ->
                    List.of(told("web.aside.suffices", SUFFICES));
            default -> List.of();
        };
    }

    /// A text of a few lines.
    private Panel told(String key, int lines) {
        Texts t = frames.texts();
        var items = new ArrayList<Item>();
        IntStream.rangeClosed(1, lines)
                .forEach(line -> items.add(new Item("", t.text(key + "." + line), "")));
        return new Panel(t.text(key), List.of(), List.of(new Column("", "", items)), true);
    }

    private Dates dates() {
        return dossiers.dates();
    }

    private Names names(Grant.Read grant, ReadDossier.View view) {
        return dossiers.names(grant, view.header());
    }
}
