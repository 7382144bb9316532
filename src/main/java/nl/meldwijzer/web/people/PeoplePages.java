package nl.meldwijzer.web.people;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Accounts;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.EmployeeCard;
import nl.meldwijzer.people.FunctionPeriod;
import nl.meldwijzer.people.GroupCard;
import nl.meldwijzer.people.ParentCard;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.GroupWords;
import nl.meldwijzer.web.frame.Said;
import nl.meldwijzer.web.frame.Texts;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes the pages of people.
@Component
class PeoplePages {
    /// Those who may invite. The Gatekeeper decides; this only keeps a button away from others.
    private static final Set<SchoolFunction> INVITERS =
            EnumSet.of(
                    SchoolFunction.ADMINISTRATOR,
                    SchoolFunction.DIRECTOR,
                    SchoolFunction.DEPUTY_DIRECTOR);

    private final Frames frames;
    private final People people;
    private final Accounts accounts;
    private final DomainClock clock;
    private final StaticTemplates templates = new StaticTemplates();

    PeoplePages(Frames frames, People people, Accounts accounts, DomainClock clock) {
        this.frames = frames;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    JteModel everybody(Grant.School grant, String said) {
        var t = frames.texts();
        var states = accounts.states(grant);
        boolean invites = grant.functions().stream().anyMatch(INVITERS::contains);
        return templates.peoplePage(
                frames.of("web.people.title", "people"),
                new PeoplePage(
                        Said.notices(said, t),
                        people.vacancies(grant).stream()
                                .map(vacancy -> t.text("web.vacancy." + vacancy.name()))
                                .toList(),
                        people.staff(grant).stream()
                                .filter(card -> card.isEmployedOn(clock.today()))
                                .map(card -> line(card, states, invites))
                                .toList(),
                        people.groups(grant).stream()
                                .map(group ->
                                        new PeoplePage.Group(
                                                "/mensen/groep/" + group.id(),
                                                GroupWords.of(group.name(), t)))
                                .toList(),
                        invites));
    }

    JteModel group(Grant.School grant, GroupCard group, List<PupilCard> pupils) {
        return templates.peopleGroup(
                frames.of("web.people.group", "people"),
                new GroupPage(
                        GroupWords.of(group.name(), frames.texts()),
                        pupils.stream().map(pupil -> pupil(grant, pupil)).toList()));
    }

    private PeoplePage.StaffLine line(
            EmployeeCard card, Map<StaffId, Accounts.State> states, boolean invites) {
        var state = Optional.ofNullable(states.get(card.id()));
        var path = "/mensen/" + card.id();
        return new PeoplePage.StaffLine(
                path,
                card.name().full(),
                functions(card),
                new PeoplePage.Account(
                        state(state), invites && canBeInvited(state), path + "/uitnodigen"));
    }

    private String functions(EmployeeCard card) {
        return card.functions().stream()
                .filter(period -> period.holdsOn(clock.today()))
                .map(FunctionPeriod::function)
                .sorted(Comparator.naturalOrder())
                .map(function -> frames.texts().text("web.function." + function.wireName()))
                .collect(Collectors.joining(", "));
    }

    private String state(Optional<Accounts.State> state) {
        return frames.texts()
                .text("web.account.state." + state.map(Accounts.State::name).orElse("NONE"));
    }

    private static boolean canBeInvited(Optional<Accounts.State> state) {
        return state.filter(s -> s == Accounts.State.CLOSED).isEmpty();
    }

    private GroupPage.PupilLine pupil(Grant.School grant, PupilCard pupil) {
        var t = frames.texts();
        var dates = new Dates(t, clock.today());
        return new GroupPage.PupilLine(
                pupil.name().full(),
                pupil.born().map(dates::day).orElse(""),
                people.parents(grant, pupil.id()).stream().map(p -> parent(p, t)).toList());
    }

    private static GroupPage.ParentLine parent(ParentCard parent, Texts t) {
        return new GroupPage.ParentLine(
                parent.name().full(), t.text("web.authority." + parent.authority().wireName()));
    }
}
