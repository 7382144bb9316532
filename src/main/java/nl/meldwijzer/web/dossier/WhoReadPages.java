package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Ground;
import nl.meldwijzer.access.LineWords;
import nl.meldwijzer.dossier.WhoRead;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the page that says who read a dossier.
@Component
class WhoReadPages {
    private final Frames frames;
    private final DossierPages dossiers;
    private final StaticTemplates templates = new StaticTemplates();

    WhoReadPages(Frames frames, DossierPages dossiers) {
        this.frames = frames;
        this.dossiers = dossiers;
    }

    JteModel page(Grant.Account grant, List<WhoRead.Line> lines) {
        return templates.dossierWhoRead(
                frames.of("web.whoread.title", "work"),
                new WhoReadPage(
                        "/dossier/" + grant.dossier(),
                        lines.stream().map(line -> line(grant, line)).toList()));
    }

    private WhoReadPage.Line line(Grant.Account grant, WhoRead.Line line) {
        var t = frames.texts();
        var when = dossiers.dates().moment(line.moments().last());
        var times = line.moments().times();
        var why = line.isDenied() ? t.text("web.whoread.denied") : grounds(line);
        return new WhoReadPage.Line(
                dossiers.employee(grant, line.who()),
                times == 1 ? when : t.text("web.whoread.times", when, times),
                Stream.of(t.text("web.whoread.what." + line.what().code()), why)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                line.isDenied()
                        || line.what() == LineWords.What.BREAK_GLASS
                        || line.grounds().contains(Ground.BREAK_GLASS));
    }

    private String grounds(WhoRead.Line line) {
        return line.grounds().stream()
                .sorted()
                .map(ground -> frames.texts().text("web.whoread.ground." + ground.wireName()))
                .collect(Collectors.joining(", "));
    }
}
