package nl.meldwijzer.web.paper;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.report.Edition;
import nl.meldwijzer.report.Paper;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.List;

/// Makes the pages on which documents are read and chosen.
@Component
public class PaperPages {
    private final Frames frames;
    private final StaticTemplates templates = new StaticTemplates();

    PaperPages(Frames frames) {
        this.frames = frames;
    }

    /// A document of somebody who is signed in.
    JteModel one(Paper paper, Edition edition, String back, String files) {
        return templates.paperPage(
                frames.of("web.paper.pagetitle", "work"),
                new PaperPage(paper, edition, back, files));
    }

    /// A document for whoever comes.
    JteModel open(Paper paper, Edition edition, String back, String files) {
        return templates.paperPage(
                frames.open("web.paper.pagetitle"), new PaperPage(paper, edition, back, files));
    }

    JteModel ofDossier(String path, List<DossierPapers.Offered> offered, boolean takesFiles) {
        var t = frames.texts();
        return templates.paperList(
                frames.of("web.paper.pagetitle", "work"),
                new PaperListPage(
                        t.text("web.paper.list"),
                        t.text("web.paper.list.lead"),
                        path,
                        offered.stream()
                                .map(one ->
                                        new PaperListPage.Line(
                                                one.label(), path + "/documenten/" + one.name()))
                                .toList(),
                        takesFiles));
    }

    JteModel blank(List<PaperListPage.Line> lines) {
        var t = frames.texts();
        return templates.paperList(
                frames.open("web.paper.pagetitle"),
                new PaperListPage(
                        t.text("web.paper.blank"),
                        t.text("web.paper.blank.lead"),
                        "/",
                        lines,
                        true));
    }
}
