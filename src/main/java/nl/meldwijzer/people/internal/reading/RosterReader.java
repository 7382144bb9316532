package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.internal.reading.FileContents.Group;
import nl.meldwijzer.people.internal.reading.FileContents.Groups;
import nl.meldwijzer.people.internal.reading.FileContents.Located;
import nl.meldwijzer.people.internal.reading.FileContents.Pupil;
import nl.meldwijzer.people.internal.reading.FileContents.Roster;
import nl.meldwijzer.people.internal.reading.FileContents.Teacher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads the content that EDEXML and UWLR share. Takes what is named here and passes by everything
/// else, so a field that a later version adds stays out until somebody decides otherwise (T45).
final class RosterReader {
    /// About the file, not about people: passed by without a word.
    private static final Set<String> TECHNICAL =
            Set.of(
                    "schooljaar",
                    "peildatum",
                    "dependancecode",
                    "instellingsnummer",
                    "schoolkey",
                    "aanmaakdatum",
                    "mutatiedatum");

    private static final Set<String> PUPIL_VALUES =
            withNameParts("geboortedatum", "jaargroep", "uitstroomdatum");
    private static final Set<String> TEACHER_VALUES = withNameParts("emailadres");

    /// The year group of who has left.
    private static final String HISTORIC = "H";

    private static final int LONGEST_NAME = 40;

    private final XmlCursor xml;
    private final String namespace;
    private final LocalDate today;
    private final TreeMap<String, Integer> leftOut = new TreeMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Pupil> pupils = new ArrayList<>();
    private final List<Teacher> teachers = new ArrayList<>();
    private final RosterKeys keys = new RosterKeys();
    private Optional<Located> brin = Optional.empty();
    private String version = "";

    RosterReader(XmlCursor xml, LocalDate today) {
        this.xml = xml;
        this.namespace = xml.namespace();
        this.today = today;
    }

    /// Reads the element the cursor stands on.
    Roster read(String standard) throws Unreadable {
        int start = xml.line();
        var seen = new HashSet<String>();
        while (xml.nextChild()) {
            if (!seen.add(xml.name())) {
                throw new Unreadable(xml.line(), Fault.TWICE, known(xml.name()));
            }
            section();
        }
        for (var required : List.of("school", "leerlingen")) {
            if (!seen.contains(required)) {
                throw new Unreadable(start, Fault.MISSING, required);
            }
        }
        keys.checkReferences();
        var format = version.isEmpty() ? standard : standard + " " + version;
        return new Roster(format, brin, groups, pupils, teachers, leftOut);
    }

    private void section() throws Unreadable {
        switch (ours()) {
            case "school" -> school();
            case "groepen" -> eachChild(this::group);
            case "leerlingen" -> eachChild(this::pupil);
            case "leerkrachten" -> eachChild(this::teacher);
            default -> leaveOut();
        }
    }

    private void school() throws Unreadable {
        while (xml.nextChild()) {
            int line = xml.line();
            switch (ours()) {
                case "brincode" -> brin = Optional.of(new Located(line, xml.text()));
                case "xsdversie" -> version = RosterFormat.version(xml.text(), line);
                default -> leaveOut();
            }
        }
    }

    private void group() throws Unreadable {
        var kind = ours();
        if (!kind.equals("groep") && !kind.equals("samengestelde_groep")) {
            leaveOut();
            return;
        }
        int line = xml.line();
        refuseMoreThan(Limits.GROUPS, groups.size(), kind);
        var key = keys.group(requiredKey(kind), kind, line);
        var values = new Values(line);
        while (xml.nextChild()) {
            takeOrLeave(Set.of("naam", "jaargroep"), values);
        }
        groups.add(new Group(line, key, values.required("naam"), values.text("jaargroep")));
    }

    private void pupil() throws Unreadable {
        if (!ours().equals("leerling")) {
            leaveOut();
            return;
        }
        int line = xml.line();
        refuseMoreThan(Limits.PUPILS, pupils.size(), "leerling");
        var key = keys.pupil(requiredKey("leerling"), line);
        var values = new Values(line);
        var composite = new ArrayList<String>();
        while (xml.nextChild()) {
            switch (ours()) {
                case "groep" -> values.put("groep", new Located(xml.line(), reference("groep")));
                case "samengestelde_groepen" ->
                        eachChild(() -> composite.add(reference("samengestelde_groep")));
                default -> takeOrLeave(PUPIL_VALUES, values);
            }
        }
        pupils.add(
                new Pupil(
                        line,
                        key,
                        values.name(),
                        values.pastDate("geboortedatum", today),
                        new Groups(values.given("groep"), composite),
                        values.date("uitstroomdatum"),
                        values.text("jaargroep").equals(HISTORIC)));
    }

    private void teacher() throws Unreadable {
        if (!ours().equals("leerkracht")) {
            leaveOut();
            return;
        }
        int line = xml.line();
        refuseMoreThan(Limits.TEACHERS, teachers.size(), "leerkracht");
        var key = keys.teacher(requiredKey("leerkracht"), line);
        var values = new Values(line);
        var taught = new ArrayList<String>();
        while (xml.nextChild()) {
            if (ours().equals("groepen")) {
                eachChild(() -> taught.add(reference(ours())));
            } else {
                takeOrLeave(TEACHER_VALUES, values);
            }
        }
        teachers.add(new Teacher(line, key, values.name(), values.email(), taught));
    }

    /// The key that the element the cursor stands on refers to. What is in it (a teacher's role in
    /// a group) is passed by.
    private String reference(String kind) throws Unreadable {
        int line = xml.line();
        var key = keys.referTo(key(known(xml.name())), known(kind), line);
        while (xml.nextChild()) {
            leaveOut();
        }
        return key;
    }

    private void takeOrLeave(Set<String> wanted, Values values) throws Unreadable {
        var name = ours();
        if (wanted.contains(name)) {
            int line = xml.line();
            values.put(name, new Located(line, xml.text()));
        } else {
            leaveOut();
        }
    }

    private String requiredKey(String element) throws Unreadable {
        for (var attribute : xml.attributes()) {
            if (!attribute.equals("key")) {
                count(attribute);
            }
        }
        return key(element);
    }

    private String key(String element) throws Unreadable {
        var key = xml.attribute("key");
        if (key.isEmpty()) {
            throw new Unreadable(xml.line(), Fault.MISSING, element + "/key");
        }
        return Texts.key(key.get(), xml.line(), "key");
    }

    private void refuseMoreThan(int limit, int count, String what) throws Unreadable {
        if (count >= limit) {
            throw new Unreadable(xml.line(), Fault.TOO_MANY, what);
        }
    }

    private void leaveOut() throws Unreadable {
        if (!TECHNICAL.contains(xml.name())) {
            count(xml.name());
        }
        xml.skip();
    }

    private void count(String name) {
        leftOut.merge(known(name), 1, Integer::sum);
    }

    /// An element's name as it may stand in a report: who made the file chose it.
    static String known(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /// The name of the element the cursor stands on when it is in the standard's own namespace.
    private String ours() {
        return xml.namespace().equals(namespace) ? xml.name() : "";
    }

    private void eachChild(Part part) throws Unreadable {
        while (xml.nextChild()) {
            part.read();
        }
    }

    private static Set<String> withNameParts(String... others) {
        var all = new HashSet<>(Values.NAME_PARTS);
        all.addAll(List.of(others));
        return Set.copyOf(all);
    }

    @FunctionalInterface
    private interface Part {
        void read() throws Unreadable;
    }
}
