package nl.meldwijzer.web.directory;

import nl.meldwijzer.directory.ContactPerson;
import nl.meldwijzer.directory.DirectoryImport.Chosen;
import nl.meldwijzer.directory.DirectoryImport.LeftOut;
import nl.meldwijzer.directory.Organisation;
import nl.meldwijzer.directory.PhoneNumber;
import nl.meldwijzer.directory.Proposal;
import nl.meldwijzer.directory.Suspicion;
import nl.meldwijzer.web.directory.DirectoryPreviewPage.Card;
import nl.meldwijzer.web.directory.DirectoryPreviewPage.Doubt;
import nl.meldwijzer.web.directory.OrganisationPage.Row;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.OpenWords;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was read of one organisation, ready to print.
@Component
class ProposalCards {
    private final Frames frames;
    private final OrganisationRows rows;

    ProposalCards(Frames frames, OrganisationRows rows) {
        this.frames = frames;
        this.rows = rows;
    }

    Card of(Proposal proposal, Chosen chosen) {
        var fit = proposal.fit().how();
        var head =
                new DirectoryPreviewPage.Head(
                        proposal.line(),
                        proposal.organisation().name(),
                        fit(proposal.fit()),
                        fit.isOffered(),
                        chosen.lines().contains(proposal.line()));
        var persons =
                new DirectoryPreviewPage.Persons(
                        fit.isOffered() ? names(proposal.persons()) : "",
                        chosen.withPersons().contains(proposal.line()));
        return new Card(
                head,
                understood(proposal.organisation()),
                proposal.suspicions().stream().map(this::doubt).toList(),
                persons);
    }

    DirectoryPreviewPage.LeftOut leftOut(LeftOut part) {
        var where =
                part.line() == 0
                        ? text("web.directory.import.field")
                        : frames.texts().text("web.directory.import.line", part.line());
        return new DirectoryPreviewPage.LeftOut(where, part.what());
    }

    private List<Row> understood(Organisation organisation) {
        var all = new ArrayList<Row>();
        var identity = organisation.identity();
        all.add(
                new Row(
                        text("web.directory.ask.kind"),
                        identity.kindsInOrder().stream()
                                .map(kind -> text("directory.kind." + kind.wireName()))
                                .collect(Collectors.joining(", "))));
        if (identity.isForEmergencies()) {
            all.add(
                    new Row(
                            text("web.directory.ask.emergency"),
                            text("web.directory.import.emergency")));
        }
        organisation
                .numbers()
                .forEach(number -> all.add(new Row(text("web.directory.number"), words(number))));
        all.addAll(rows.about(organisation));
        return all;
    }

    private String words(PhoneNumber number) {
        var fallback =
                number.fallback().isEmpty()
                        ? ""
                        : text("web.nood.fallback") + " " + number.fallback();
        return Stream.of(
                        number.number(),
                        OpenWords.written(frames.texts(), number.hours()),
                        fallback)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String fit(Proposal.Fit fit) {
        return switch (fit.how()) {
            case NEW -> "";
            case DOUBTFUL ->
                    fit.other().isEmpty()
                            ? text("directory.fit.doubtful")
                            : frames.texts().text("directory.fit.doubtful.other", fit.other());
            case KNOWN, ENDED, TWICE, FIXED ->
                    frames.texts().text("directory.fit." + fit.how().wireName(), fit.other());
        };
    }

    private Doubt doubt(Suspicion suspicion) {
        var key = "directory.doubt." + suspicion.doubt().wireName();
        var why =
                suspicion.instead().isEmpty()
                        ? text(key)
                        : text(key)
                                + " "
                                + frames.texts()
                                        .text("directory.doubt.instead", suspicion.instead());
        var taken = suspicion.isTaken() ? "" : " " + text("directory.doubt.not-taken");
        return new Doubt(suspicion.value(), why + taken);
    }

    private static String names(List<ContactPerson> persons) {
        return persons.stream()
                .map(person ->
                        Stream.of(person.name(), person.role(), person.number(), person.email())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("; "));
    }

    private String text(String key) {
        return frames.texts().text(key);
    }
}
