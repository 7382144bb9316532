package nl.meldwijzer.web.paper;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.people.Schools;
import nl.meldwijzer.protocol.ConversationEntry;
import nl.meldwijzer.protocol.SheetEntry;
import nl.meldwijzer.report.Edition;
import nl.meldwijzer.report.Paper;
import nl.meldwijzer.web.dossier.DossierTelling;
import nl.meldwijzer.web.dossier.DossierTellings;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The documents that can be made of one dossier.
@Component
class DossierPapers {
    private static final Pattern NUMBERED = Pattern.compile("(gesprek|blad)-([1-9][0-9]{0,8})");

    private final DossierTellings tellings;
    private final Editions editions;
    private final Schools schools;

    DossierPapers(DossierTellings tellings, Editions editions, Schools schools) {
        this.tellings = tellings;
        this.editions = editions;
        this.schools = schools;
    }

    /// A document as it is made today.
    ///
    /// @param file a name without names of people
    record Made(Paper paper, Edition edition, String file) {}

    /// A document that can be made.
    ///
    /// @param name as it stands in addresses
    /// @param label what it is, and of which day
    record Offered(String name, String label) {}

    List<Offered> all(Grant.Read grant) {
        var telling = tellings.of(grant);
        var t = telling.t();
        var offered = new ArrayList<Offered>();
        offered.add(new Offered("dossier", t.text("web.paper.dossier")));
        if (!telling.header().isSealed()) {
            offered.add(new Offered("melding", t.text("web.paper.report")));
        }
        for (var line : telling.lines()) {
            name(line.entry().entry())
                    .ifPresent(name ->
                            offered.add(
                                    new Offered(
                                            name + "-" + line.entry().number(),
                                            t.text(
                                                    "web.paper.of." + name,
                                                    telling.told(line).head().when()))));
        }
        return List.copyOf(offered);
    }

    private static Optional<String> name(Object entry) {
        if (entry instanceof ConversationEntry.Held) {
            return Optional.of("gesprek");
        }
        return entry instanceof SheetEntry.Made ? Optional.of("blad") : Optional.empty();
    }

    /// The document of a name; empty when there is none.
    Optional<Made> one(Grant.Read grant, String name) {
        var telling = tellings.of(grant);
        var statements = new Statements(telling);
        var reference = telling.reference().toLowerCase(Locale.ROOT);
        if (name.equals("dossier")) {
            return made(new DossierPrint(telling, statements).paper(), "dossier-" + reference);
        }
        if (name.equals("melding") && !telling.header().isSealed()) {
            var school = schools.school(grant.school()).map(Schools.SchoolCard::name).orElse("");
            return made(
                    new ReportPaper(telling, statements, school).paper(), "melding-" + reference);
        }
        return numbered(telling, statements, name, reference);
    }

    private Optional<Made> numbered(
            DossierTelling telling, Statements statements, String name, String reference) {
        var matcher = NUMBERED.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = Long.parseLong(matcher.group(2));
        return matcher.group(1).equals("blad")
                ? new SheetPaper(telling)
                        .of(number)
                        .map(paper -> new Made(paper, editions.anonymous(), "blad-zonder-namen"))
                : new ConversationPaper(telling, statements)
                        .of(number)
                        .flatMap(paper -> made(paper, "gespreksverslag-" + reference));
    }

    private Optional<Made> made(Paper paper, String file) {
        return Optional.of(new Made(paper, editions.dated(), file));
    }
}
