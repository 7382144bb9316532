package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal.Fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The keys of a file: each used once, each reference to a group that is there and of that kind.
final class RosterKeys {
    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> pupils = new HashSet<>();
    private final Set<String> teachers = new HashSet<>();
    private final List<Reference> references = new ArrayList<>();

    private record Reference(String key, String kind, int line) {}

    String group(String key, String kind, int line) throws Unreadable {
        if (groups.put(key, kind) != null) {
            throw new Unreadable(line, Fault.DUPLICATE_KEY, kind);
        }
        return key;
    }

    String pupil(String key, int line) throws Unreadable {
        return once(pupils, key, line, "leerling");
    }

    String teacher(String key, int line) throws Unreadable {
        return once(teachers, key, line, "leerkracht");
    }

    /// Notes a reference. Groups may stand behind those who refer to them, so it is judged at the
    /// end.
    String referTo(String key, String kind, int line) {
        references.add(new Reference(key, kind, line));
        return key;
    }

    void checkReferences() throws Unreadable {
        for (var reference : references) {
            if (!reference.kind().equals(groups.get(reference.key()))) {
                throw new Unreadable(reference.line(), Fault.UNKNOWN_REFERENCE, reference.kind());
            }
        }
    }

    private static String once(Set<String> keys, String key, int line, String what)
            throws Unreadable {
        if (!keys.add(key)) {
            throw new Unreadable(line, Fault.DUPLICATE_KEY, what);
        }
        return key;
    }
}
