package nl.meldwijzer.web.directory;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.directory.Agreement;
import nl.meldwijzer.directory.Directory.Around;
import nl.meldwijzer.directory.Organisation;
import nl.meldwijzer.directory.PastVersion;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.people.People;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.OpenWords;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The parts of an organisation's page: what is known, what was, and the form of an agreement.
@Component
class OrganisationRows {
    private final Frames frames;
    private final People people;
    private final DomainClock clock;

    OrganisationRows(Frames frames, People people, DomainClock clock) {
        this.frames = frames;
        this.people = people;
        this.clock = clock;
    }

    /// Says whether numbers are open now, for somebody of this school.
    OpenWords open(Grant grant) {
        return new OpenWords(frames.texts(), clock.now(), people.agreement(grant).calendar());
    }

    /// With links to what it is reached through, and to what is reached through it (S97).
    List<OrganisationPage.Row> about(Organisation organisation, Around around) {
        var label = frames.texts().text("web.directory.row.via");
        var path = around.via().map(DirectoryPages::path).orElse("");
        var rows =
                about(organisation).stream()
                        .map(row ->
                                row.what().equals(label)
                                        ? new OrganisationPage.Row(label, row.value(), path)
                                        : row);
        var through =
                around.through().stream()
                        .map(one ->
                                new OrganisationPage.Row(
                                        frames.texts().text("web.directory.row.through"),
                                        one.organisation().name(),
                                        DirectoryPages.path(one)));
        return Stream.concat(rows, through).toList();
    }

    List<OrganisationPage.Row> about(Organisation organisation) {
        var rows = new ArrayList<OrganisationPage.Row>();
        add(rows, "can-do", organisation.cooperation().canDo());
        add(rows, "via", organisation.cooperation().via());
        add(rows, "visiting", organisation.reach().visiting());
        add(rows, "postal", organisation.reach().postal());
        add(rows, "email", organisation.reach().email());
        add(rows, "website", organisation.reach().website());
        add(rows, "aliases", String.join(", ", organisation.identity().aliases()));
        organisation
                .cooperation()
                .agreements()
                .forEach(agreement -> add(rows, "agreement", words(agreement)));
        return rows;
    }

    List<OrganisationPage.Past> past(Grant grant, List<PastVersion> history) {
        var dates = dates();
        return history.stream()
                .map(version ->
                        new OrganisationPage.Past(
                                dates.moment(version.at()),
                                who(grant, version.by()),
                                frames.texts().text("directory.change." + version.change())
                                        + before(version)))
                .toList();
    }

    Questions agreement(String path, MultiValueMap<String, String> typed, Refused refused) {
        var t = frames.texts();
        var today = clock.today();
        return new Questions(
                path + "/afspraken",
                "",
                List.of(
                        new Control.Area(
                                new Asked(
                                        "text",
                                        t.text("web.directory.agree.text"),
                                        "",
                                        refused.about("text")),
                                value(typed, "text", ""),
                                3),
                        day(
                                "on",
                                typed,
                                List.of(
                                        String.valueOf(today.getDayOfMonth()),
                                        String.valueOf(today.getMonthValue()),
                                        String.valueOf(today.getYear()))),
                        day("until", typed, List.of("", "", ""))),
                t.text("web.directory.agree.send"));
    }

    private Control day(String name, MultiValueMap<String, String> typed, List<String> usual) {
        return new Control.Day(
                new Asked(name, frames.texts().text("web.directory.agree." + name), "", ""),
                value(typed, name + ".day", usual.get(0)),
                value(typed, name + ".month", usual.get(1)),
                value(typed, name + ".year", usual.get(2)));
    }

    private static String value(
            MultiValueMap<String, String> typed, String name, String otherwise) {
        return Optional.ofNullable(typed.getFirst(name)).orElse(otherwise);
    }

    private void add(List<OrganisationPage.Row> rows, String what, String value) {
        if (!value.isEmpty()) {
            rows.add(
                    new OrganisationPage.Row(
                            frames.texts().text("web.directory.row." + what), value));
        }
    }

    private String words(Agreement agreement) {
        var t = frames.texts();
        var made = dates().day(agreement.madeOn());
        return agreement
                .validUntil()
                .map(until ->
                        t.text(
                                "web.directory.agreed.until",
                                agreement.text(),
                                made,
                                dates().day(until)))
                .orElseGet(() -> t.text("web.directory.agreed", agreement.text(), made));
    }

    /// What stood there, so that an overwritten number can be found back.
    private static String before(PastVersion version) {
        return ": "
                + version.organisation().name()
                + version.organisation().numbers().stream()
                        .map(number -> ", " + number.number())
                        .reduce("", String::concat);
    }

    private String who(Grant grant, Actor actor) {
        return switch (actor) {
            case Actor.Employee(var id) ->
                    people.employee(grant, id)
                            .map(card -> card.name().full())
                            .orElseGet(() -> frames.texts().text("web.directory.who.gone"));
            case Actor.Operator(), Actor.Automatic() ->
                    frames.texts().text("web.directory.who.operator");
        };
    }

    private Dates dates() {
        return new Dates(frames.texts(), clock.today());
    }
}
