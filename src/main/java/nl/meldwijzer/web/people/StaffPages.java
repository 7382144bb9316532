package nl.meldwijzer.web.people;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.Changed;
import nl.meldwijzer.people.EmployeeCard;
import nl.meldwijzer.people.FunctionPeriod;
import nl.meldwijzer.people.People;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.LineKind;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes the pages of one employee.
@Component
class StaffPages {
    private final Frames frames;
    private final People people;
    private final ErrorPages errors;
    private final DomainClock clock;
    private final StaticTemplates templates = new StaticTemplates();

    StaffPages(Frames frames, People people, ErrorPages errors, DomainClock clock) {
        this.frames = frames;
        this.people = people;
        this.errors = errors;
        this.clock = clock;
    }

    static String path(StaffId staff) {
        return "/mensen/" + staff;
    }

    static String endPath(StaffId staff, String function) {
        return path(staff) + "/functies/" + function + "/einde";
    }

    LocalDate today() {
        return clock.today();
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    JteModel empty() {
        return newcomer(StaffForm.empty(), Refused.nothing());
    }

    ResponseEntity<JteModel> emptyAgain(StaffForm form, Optional<Changed.Reason> reason) {
        return Answers.refused(newcomer(form, refused("call", "web.staff.incomplete", reason)));
    }

    ResponseEntity<JteModel> show(Grant.School grant, StaffId staff) {
        return people.employee(grant, staff)
                .map(card -> Answers.page(page(card, StaffForm.empty(), Refused.nothing())))
                .orElseGet(errors::notHere);
    }

    ResponseEntity<JteModel> again(
            Grant.School grant, StaffId staff, StaffForm form, Optional<Changed.Reason> reason) {
        var wrong = form.wrong().orElse("function");
        var refused = refused(wrong, "web.staff.wrong." + wrong, reason);
        return people.employee(grant, staff)
                .map(card -> ResponseEntity.status(status(reason)).body(page(card, form, refused)))
                .orElseGet(errors::notHere);
    }

    /// What nobody may do for herself is not a matter of filling in something else.
    private static HttpStatus status(Optional<Changed.Reason> reason) {
        return reason.filter(Set.of(Changed.Reason.OWN_FUNCTION)::contains)
                .map(_ -> HttpStatus.FORBIDDEN)
                .orElse(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// The page on which the last day of a function is chosen.
    ResponseEntity<JteModel> ending(Grant.School grant, StaffId staff, SchoolFunction function) {
        return people.employee(grant, staff)
                .map(card -> ending(card, function, StaffForm.empty(), Refused.nothing()))
                .map(Answers::page)
                .orElseGet(errors::notHere);
    }

    ResponseEntity<JteModel> endingAgain(
            Grant.School grant, StaffId staff, SchoolFunction function, StaffForm form) {
        var refused = Refused.because("last_day", frames.texts().text("web.staff.wrong.last_day"));
        return people.employee(grant, staff)
                .map(card -> Answers.refused(ending(card, function, form, refused)))
                .orElseGet(errors::notHere);
    }

    private JteModel ending(
            EmployeeCard card, SchoolFunction function, StaffForm form, Refused refused) {
        var t = frames.texts();
        var name = t.text("web.function." + function.wireName());
        return templates.peopleStaff(
                frames.of("web.staff.title", "people"),
                new StaffPage(
                        card.name().full(),
                        List.of(),
                        t.text("web.staff.end.title", name),
                        new Questions(
                                endPath(card.id(), function.wireName()),
                                "",
                                List.of(day("last_day", form.value("last_day"), refused)),
                                t.text("web.staff.end.send")),
                        refused));
    }

    /// The link is on this page and nowhere else.
    ResponseEntity<JteModel> invited(
            Grant.School grant, StaffId staff, Supplier<Secret<String>> invitation) {
        return people.employee(grant, staff)
                .map(card -> Answers.page(invited(card, invitation.get())))
                .orElseGet(errors::notHere);
    }

    private JteModel invited(EmployeeCard card, Secret<String> token) {
        var link =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/uitnodiging/{token}")
                        .build(token.expose());
        return templates.peopleInvitation(
                frames.of("web.invitation.title", "people"),
                new InvitationLinkPage(card.name().full(), link.toString()));
    }

    private Refused refused(String field, String incomplete, Optional<Changed.Reason> reason) {
        var t = frames.texts();
        return reason.map(r -> Refused.because("", t.text("web.staff.refused." + r.name())))
                .orElseGet(() -> Refused.because(field, t.text(incomplete)));
    }

    private JteModel newcomer(StaffForm form, Refused refused) {
        var t = frames.texts();
        var controls = new ArrayList<Control>();
        Stream.of("call", "prefix", "surname", "email")
                .map(name ->
                        new Control.Line(
                                new Asked(
                                        name, t.text("web.staff." + name), "", refused.about(name)),
                                form.value(name),
                                LineKind.TEXT))
                .forEach(controls::add);
        controls.add(functions(form, refused));
        return templates.peopleStaff(
                frames.of("web.staff.new", "people"),
                new StaffPage(
                        t.text("web.staff.new"),
                        List.of(),
                        t.text("web.staff.who"),
                        new Questions("/mensen/nieuw", "", controls, t.text("web.staff.new.send")),
                        refused));
    }

    private JteModel page(EmployeeCard card, StaffForm form, Refused refused) {
        var t = frames.texts();
        var from = form.value("from").isEmpty() ? today().toString() : form.value("from");
        return templates.peopleStaff(
                frames.of("web.staff.title", "people"),
                new StaffPage(
                        card.name().full(),
                        card.functions().stream().map(period -> line(card, period)).toList(),
                        t.text("web.staff.add"),
                        new Questions(
                                path(card.id()) + "/functies",
                                "",
                                List.of(
                                        functions(form, refused),
                                        day("from", from, refused),
                                        day("last", form.value("last"), refused)),
                                t.text("web.staff.add.send")),
                        refused));
    }

    private Control day(String name, String value, Refused refused) {
        var t = frames.texts();
        var asked =
                new Asked(
                        name,
                        t.text("web.staff." + name),
                        t.find("web.staff." + name + ".hint").orElse(""),
                        refused.about(name));
        var parts = (value + "--").split("-", 4);
        return new Control.Day(asked, parts[2], parts[1], parts[0]);
    }

    private Control functions(StaffForm form, Refused refused) {
        var t = frames.texts();
        var choose = new Option("", t.text("web.staff.function.choose"), "", false);
        var options =
                Arrays.stream(SchoolFunction.values())
                        .map(function ->
                                new Option(
                                        function.wireName(),
                                        t.text("web.function." + function.wireName()),
                                        "",
                                        form.value("function").equals(function.wireName())));
        return new Control.Choice(
                new Asked("function", t.text("web.staff.function"), "", refused.about("function")),
                Stream.concat(Stream.of(choose), options).toList());
    }

    private StaffPage.FunctionLine line(EmployeeCard card, FunctionPeriod period) {
        var t = frames.texts();
        var dates = new Dates(t, today());
        var function = period.function().wireName();
        var words =
                period.lastDay()
                        .map(last ->
                                t.text(
                                        "web.staff.period",
                                        dates.day(period.from()),
                                        dates.day(last)))
                        .orElseGet(() -> t.text("web.staff.since", dates.day(period.from())));
        return new StaffPage.FunctionLine(
                t.text("web.function." + function),
                words,
                endPath(card.id(), function),
                period.holdsOn(today()) && period.holdsOn(today().plusDays(1)),
                period.until().filter(until -> !until.isAfter(today())).isEmpty());
    }
}
