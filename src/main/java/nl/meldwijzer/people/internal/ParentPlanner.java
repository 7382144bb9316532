package nl.meldwijzer.people.internal;

import nl.meldwijzer.kernel.FamilyId;
import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.people.ImportReport;
import nl.meldwijzer.people.ImportReport.Field;
import nl.meldwijzer.people.ImportReport.Kind;
import nl.meldwijzer.people.ImportReport.Reason;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.internal.reading.FileContents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Compares a file of parents with what is known. A parent has no key of her own: she is the same
/// when a pupil, or a pupil of the same household, has a parent of that name already.
final class ParentPlanner {
    private final PeopleRows rows;
    private final InScope in;
    private final FileContents.Parents file;
    private final List<Step> steps = new ArrayList<>();
    private final Tally tally = new Tally(Kind.PARENT);
    private final Map<String, Pupils.Row> pupils = new HashMap<>();
    private final Map<String, FamilyId> families;
    private final Set<Families.Member> members;
    private final Map<ParentId, Parents.Row> parents = new HashMap<>();
    private final Map<PupilId, List<Parents.Link>> links = new HashMap<>();

    ParentPlanner(PeopleRows rows, InScope in, FileContents.Parents file) {
        this.rows = rows;
        this.in = in;
        this.file = file;
        this.families = new HashMap<>(rows.families.byTag(in));
        this.members = new HashSet<>(rows.families.members(in));
        rows.pupils.all(in).forEach(row -> row.key().ifPresent(key -> pupils.put(key.tag(), row)));
        rows.parents.all(in).forEach(row -> parents.put(row.id(), row));
        rows.parents.links(in).forEach(this::remember);
    }

    Plan plan() {
        file.rows().forEach(this::row);
        var report = new ImportReport(file.format(), List.of(tally.section()), file.leftOut());
        return new Plan(steps, report);
    }

    private void row(FileContents.Parent row) {
        var key = rows.sealing.key(in.scope(), Sealing.PUPIL_KEY, row.pupilKey());
        var pupil = pupils.get(key.tag());
        if (pupil == null) {
            tally.omitted(row.name().full(), row.line(), Reason.UNKNOWN_PUPIL);
            return;
        }
        var family = row.familyKey().map(this::family);
        boolean isNewMember = family.isPresent() && join(family.get(), pupil.id());
        var parent = known(pupil.id(), family, row.name());
        if (parent.isEmpty()) {
            add(row, pupil, family);
        } else {
            change(row, pupil, withFamily(parent.get(), family), isNewMember);
        }
    }

    private FamilyId family(String text) {
        var key = rows.sealing.key(in.scope(), Sealing.FAMILY_KEY, text);
        return families.computeIfAbsent(
                key.tag(),
                _ -> {
                    var id = new FamilyId(rows.newId());
                    steps.add(new Step.AddFamily(id, key));
                    return id;
                });
    }

    private boolean join(FamilyId family, PupilId pupil) {
        var member = new Families.Member(family, pupil);
        if (!members.add(member)) {
            return false;
        }
        steps.add(new Step.AddMember(member));
        return true;
    }

    private Optional<Parents.Row> known(PupilId pupil, Optional<FamilyId> family, PersonName name) {
        var ofPupil =
                links.getOrDefault(pupil, List.of()).stream()
                        .flatMap(link -> Stream.ofNullable(parents.get(link.parent())));
        var ofFamily =
                parents.values().stream()
                        .filter(row -> family.isPresent() && row.families().contains(family.get()));
        return Stream.concat(ofPupil, ofFamily).filter(row -> row.name().equals(name)).findFirst();
    }

    private void add(FileContents.Parent row, Pupils.Row pupil, Optional<FamilyId> family) {
        var parent =
                new Parents.Row(new ParentId(rows.newId()), row.name(), family.stream().toList());
        parents.put(parent.id(), parent);
        steps.add(new Step.AddParent(parent));
        link(row, pupil, parent.id());
    }

    private void link(FileContents.Parent row, Pupils.Row pupil, ParentId parent) {
        var link = new Parents.Link(parent, pupil.id(), row.relation(), row.authority());
        remember(link);
        steps.add(new Step.AddLink(link));
        tally.added(row.name().full(), pupil.name().full());
    }

    private void change(
            FileContents.Parent row, Pupils.Row pupil, Parents.Row parent, boolean isNewMember) {
        var old =
                links.getOrDefault(pupil.id(), List.of()).stream()
                        .filter(link -> link.parent().equals(parent.id()))
                        .findFirst();
        if (old.isEmpty()) {
            link(row, pupil, parent.id());
            return;
        }
        var now = new Parents.Link(parent.id(), pupil.id(), row.relation(), row.authority());
        var fields = new ArrayList<>(differences(old.get(), now));
        if (!fields.isEmpty()) {
            steps.add(new Step.ChangeLink(now));
        }
        if (isNewMember) {
            fields.add(Field.FAMILY);
        }
        tally.changed(row.name().full(), pupil.name().full(), fields);
    }

    private Parents.Row withFamily(Parents.Row parent, Optional<FamilyId> family) {
        if (family.isEmpty() || parent.families().contains(family.get())) {
            return parent;
        }
        var all = Stream.concat(parent.families().stream(), family.stream()).toList();
        var row = new Parents.Row(parent.id(), parent.name(), all);
        parents.put(row.id(), row);
        steps.add(new Step.ChangeParent(row));
        return row;
    }

    private static List<Field> differences(Parents.Link old, Parents.Link now) {
        var fields = new ArrayList<Field>();
        if (old.relation() != now.relation()) {
            fields.add(Field.RELATION);
        }
        if (old.authority() != now.authority()) {
            fields.add(Field.AUTHORITY);
        }
        return fields;
    }

    private void remember(Parents.Link link) {
        links.computeIfAbsent(link.pupil(), _ -> new ArrayList<>()).add(link);
    }
}
