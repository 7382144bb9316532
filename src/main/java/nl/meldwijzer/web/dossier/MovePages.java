package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Filled;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.form.SubmissionIds;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.VersionWords;
import nl.meldwijzer.web.governance.DifferenceWords;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/// Makes the page that says what changes for one dossier under the version of the code in force.
@Component
class MovePages {
    static final String ACT = "version.move";

    private final Frames frames;
    private final DossierPages dossiers;
    private final ReadDossier readDossier;
    private final ReportingCodes codes;
    private final DifferenceWords differences;
    private final SubmissionIds submissions;
    private final StaticTemplates templates = new StaticTemplates();

    MovePages(
            Frames frames,
            DossierPages dossiers,
            ReadDossier readDossier,
            ReportingCodes codes,
            DifferenceWords differences,
            SubmissionIds submissions) {
        this.frames = frames;
        this.dossiers = dossiers;
        this.readDossier = readDossier;
        this.codes = codes;
        this.differences = differences;
        this.submissions = submissions;
    }

    static String path(ReadDossier.Header header) {
        return "/dossier/" + header.id() + "/meldcode";
    }

    JteModel page(Grant.Read grant) {
        var view = readDossier.handle(grant, new ReadDossier.Query.Newest());
        var header = view.header();
        var inForce = codes.inForce(grant);
        var own =
                header.standing()
                        .protocolVersion()
                        .map(id -> codes.named(grant, id))
                        .orElse(inForce);
        return templates.dossierMove(
                frames.of("protocol.act.version.move", "work", DossierPages.reference(header)),
                new MovePage(
                        "/dossier/" + header.id(),
                        dossiers.pupil(header),
                        frames.texts().text("web.move.lead", called(own), called(inForce)),
                        differences.between(own.provisions(), inForce.provisions()),
                        isOpen(view) ? List.of(questions(header, inForce)) : List.of()));
    }

    private static boolean isOpen(ReadDossier.View view) {
        return view.review().stream()
                .filter(reviewed -> reviewed.act().equals(ACT))
                .anyMatch(reviewed -> reviewed.openness().isPossible());
    }

    private String called(CodeVersion version) {
        return VersionWords.of(version.number(), frames.texts());
    }

    private Questions questions(ReadDossier.Header header, CodeVersion inForce) {
        var t = frames.texts();
        var fields = Fields.none().with("to_version", inForce.id());
        var controls =
                new ArrayList<Control>(
                        new ActControls(t, fields, Refused.nothing(), List.of())
                                .all(Filled.spec(ACT)));
        var version = String.valueOf(header.version().value());
        controls.add(new Control.Hidden(new Asked("version", ""), version));
        return new Questions(
                ActPages.path(header.id(), ACT),
                submissions.next(),
                controls,
                t.text("web.act.send", dossiers.pupil(header)));
    }
}
