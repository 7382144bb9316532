package nl.meldwijzer.people.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.PARENT;
import static nl.meldwijzer.ledger.store.schema.Tables.PARENT_PUPIL;

import nl.meldwijzer.kernel.FamilyId;
import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.people.Authority;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.Relation;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import java.util.List;
import java.util.Optional;

/// Parents, and what each is to each child (T39).
final class Parents {
    private static final String TABLE = "parent";
    private static final String LINK = "parent_pupil";

    private final Sealing sealing;

    Parents(Sealing sealing) {
        this.sealing = sealing;
    }

    /// A parent as stored.
    ///
    /// @param families the households in which an import found her
    record Row(ParentId id, PersonName name, List<FamilyId> families) {
        @Override
        public String toString() {
            return "Parent[" + id + "]";
        }
    }

    /// What a parent is to a pupil.
    record Link(ParentId parent, PupilId pupil, Relation relation, Authority authority) {
        String row() {
            return parent.value() + "/" + pupil.value();
        }
    }

    List<Row> all(InScope in) {
        return where(in, DSL.noCondition());
    }

    Optional<Row> one(InScope in, ParentId parent) {
        return where(in, PARENT.PARENT_ID.eq(parent.value())).stream().findFirst();
    }

    List<Link> links(InScope in) {
        return linksWhere(in, DSL.noCondition());
    }

    List<Link> links(InScope in, PupilId pupil) {
        return linksWhere(in, PARENT_PUPIL.PUPIL_ID.eq(pupil.value()));
    }

    void add(InScope in, Row parent) {
        in.sql()
                .insertInto(PARENT)
                .set(PARENT.SCOPE, in.key())
                .set(PARENT.PARENT_ID, parent.id().value())
                .set(PARENT.CONTENT, sealed(in.scope(), parent))
                .execute();
    }

    void change(InScope in, Row parent) {
        in.sql()
                .update(PARENT)
                .set(PARENT.CONTENT, sealed(in.scope(), parent))
                .where(PARENT.SCOPE.eq(in.key()))
                .and(PARENT.PARENT_ID.eq(parent.id().value()))
                .execute();
    }

    void add(InScope in, Link link) {
        in.sql()
                .insertInto(PARENT_PUPIL)
                .set(PARENT_PUPIL.SCOPE, in.key())
                .set(PARENT_PUPIL.PARENT_ID, link.parent().value())
                .set(PARENT_PUPIL.PUPIL_ID, link.pupil().value())
                .set(PARENT_PUPIL.CONTENT, sealed(in.scope(), link))
                .execute();
    }

    void change(InScope in, Link link) {
        in.sql()
                .update(PARENT_PUPIL)
                .set(PARENT_PUPIL.CONTENT, sealed(in.scope(), link))
                .where(PARENT_PUPIL.SCOPE.eq(in.key()))
                .and(PARENT_PUPIL.PARENT_ID.eq(link.parent().value()))
                .and(PARENT_PUPIL.PUPIL_ID.eq(link.pupil().value()))
                .execute();
    }

    private List<Row> where(InScope in, Condition which) {
        return in.sql()
                .select(PARENT.PARENT_ID, PARENT.CONTENT)
                .from(PARENT)
                .where(PARENT.SCOPE.eq(in.key()))
                .and(which)
                .orderBy(PARENT.PARENT_ID)
                .fetch(row -> opened(in.scope(), new ParentId(row.value1()), row.value2()));
    }

    private List<Link> linksWhere(InScope in, Condition which) {
        return in.sql()
                .select(PARENT_PUPIL.PARENT_ID, PARENT_PUPIL.PUPIL_ID, PARENT_PUPIL.CONTENT)
                .from(PARENT_PUPIL)
                .where(PARENT_PUPIL.SCOPE.eq(in.key()))
                .and(which)
                .orderBy(PARENT_PUPIL.PUPIL_ID, PARENT_PUPIL.PARENT_ID)
                .fetch(row ->
                        link(
                                in.scope(),
                                new ParentId(row.value1()),
                                new PupilId(row.value2()),
                                row.value3()));
    }

    private byte[] sealed(Scope scope, Row parent) {
        var content = new Content().with(parent.name()).withAll("families", parent.families());
        return sealing.seal(scope, TABLE, parent.id().value(), content);
    }

    private Row opened(Scope scope, ParentId id, byte[] sealed) {
        var content = sealing.open(scope, TABLE, id.value(), sealed);
        var families = content.all("families").stream().map(FamilyId::new).toList();
        return new Row(id, content.name(), families);
    }

    private byte[] sealed(Scope scope, Link link) {
        var content =
                new Content()
                        .with("relation", link.relation().wireName())
                        .with("authority", link.authority().wireName());
        return sealing.seal(scope, LINK, link.row(), content);
    }

    private Link link(Scope scope, ParentId parent, PupilId pupil, byte[] sealed) {
        var unknown = new Link(parent, pupil, Relation.OTHER, Authority.UNKNOWN);
        var content = sealing.open(scope, LINK, unknown.row(), sealed);
        return new Link(
                parent,
                pupil,
                Relation.named(content.text("relation")).orElseThrow(),
                Authority.named(content.text("authority")).orElseThrow());
    }
}
