package nl.meldwijzer.people.internal;

import nl.meldwijzer.people.ImportReport.Field;
import nl.meldwijzer.people.ImportReport.Item;
import nl.meldwijzer.people.ImportReport.Kind;
import nl.meldwijzer.people.ImportReport.Omitted;
import nl.meldwijzer.people.ImportReport.Reason;
import nl.meldwijzer.people.ImportReport.Section;

import java.util.ArrayList;
import java.util.List;

/// Collects one section of a report while the steps are planned.
final class Tally {
    private final Kind kind;
    private final List<Item> added = new ArrayList<>();
    private final List<Item> changed = new ArrayList<>();
    private final List<Omitted> omitted = new ArrayList<>();
    private final List<Item> notInFile = new ArrayList<>();
    private int unchanged;

    Tally(Kind kind) {
        this.kind = kind;
    }

    void added(String name, String about) {
        added.add(new Item(name, about, List.of()));
    }

    /// Counts as unchanged when no field changes.
    ///
    /// @return whether there is anything to change
    boolean changed(String name, String about, List<Field> fields) {
        if (fields.isEmpty()) {
            unchanged++;
            return false;
        }
        changed.add(new Item(name, about, fields));
        return true;
    }

    void omitted(String name, int line, Reason reason) {
        omitted.add(new Omitted(name, line, reason));
    }

    void notInFile(String name) {
        notInFile.add(new Item(name, "", List.of()));
    }

    Section section() {
        return new Section(kind, added, changed, unchanged, omitted, notInFile);
    }
}
