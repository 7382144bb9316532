package nl.meldwijzer.web.governance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.people.CalendarFile;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PeopleRegister;
import nl.meldwijzer.people.SchoolAgreement.Holiday;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.form.Submitted;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The school's calendar: holidays and closing days, by hand or from a file.
@Controller
class CalendarController {
    private static final String PATH = "/schoolkalender";
    private static final int LARGEST = 1_000_000;

    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final People people;
    private final PeopleRegister register;
    private final CalendarPages pages;

    CalendarController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            People people,
            PeopleRegister register,
            CalendarPages pages) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.people = people;
        this.register = register;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<JteModel> show(@CookieValue(name = Said.COOKIE, defaultValue = "") String said) {
        return managing(grant -> Answers.page(pages.show(known(grant), said), said));
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> add(@RequestParam MultiValueMap<String, String> sent) {
        var fields = Submitted.read(sent).fields();
        return managing(grant ->
                Period.read(fields.first("first"), fields.first("last"))
                        .map(period -> keep(grant, joined(grant, List.of(period))))
                        .orElseGet(() -> pages.again(known(grant), sent)));
    }

    @PostMapping(PATH + "/weg")
    ResponseEntity<JteModel> remove(@RequestParam(defaultValue = "") String period) {
        return managing(grant -> {
            var rest = new LinkedHashSet<>(known(grant));
            Period.read(period).ifPresent(rest::remove);
            return keep(grant, rest);
        });
    }

    /// Shows what stands in a file, and changes nothing.
    @PostMapping(PATH + "/inlezen")
    ResponseEntity<JteModel> preview(@RequestParam MultipartFile file) throws IOException {
        var text =
                file.getSize() > LARGEST ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
        return managing(grant ->
                switch (CalendarFile.read(text)) {
                    case CalendarFile.Reading.Understood(var found, int left)
                            when !found.isEmpty() ->
                            Answers.page(pages.preview(found, left));
                    case CalendarFile.Reading.Understood _, CalendarFile.Reading.Unreadable _ ->
                            pages.unreadable(known(grant));
                });
    }

    @PostMapping(PATH + "/toevoegen")
    ResponseEntity<JteModel> take(@RequestParam MultiValueMap<String, String> sent) {
        var chosen =
                sent.getOrDefault("period", List.of()).stream()
                        .flatMap(text -> Period.read(text).stream())
                        .toList();
        return managing(grant -> keep(grant, joined(grant, chosen)));
    }

    private List<Period> known(Grant.School grant) {
        return Period.of(people.agreement(grant));
    }

    private Set<Period> joined(Grant.School grant, List<Period> more) {
        return Stream.concat(known(grant).stream(), more.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private ResponseEntity<JteModel> keep(Grant.School grant, Set<Period> periods) {
        register.setCalendar(
                grant,
                periods.stream()
                        .filter(period -> !period.isOneDay())
                        .map(period -> new Holiday(period.first(), period.last()))
                        .toList(),
                periods.stream()
                        .filter(Period::isOneDay)
                        .map(Period::first)
                        .collect(Collectors.toUnmodifiableSet()));
        return Answers.seeOther(PATH, Said.of("calendar", Stream.empty()));
    }

    private ResponseEntity<JteModel> managing(
            Function<Grant.School, ResponseEntity<JteModel>> answer) {
        return switch (gatekeeper.toManage(visitor.get(), Matter.SETTINGS)) {
            case Admission.Granted<Grant.School>(var grant) -> answer.apply(grant);
            case Admission.Hidden<Grant.School>() -> pages.notHere();
        };
    }
}
