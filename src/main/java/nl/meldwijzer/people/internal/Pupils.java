package nl.meldwijzer.people.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.PUPIL;

import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.people.GroupId;
import nl.meldwijzer.people.PeopleRegister.PupilDetails;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.internal.Sealing.ExternalKey;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Pupils. Nothing about them stands in the clear, not even which group they are in.
final class Pupils {
    private static final String TABLE = "pupil";

    private final Sealing sealing;

    Pupils(Sealing sealing) {
        this.sealing = sealing;
    }

    /// A pupil as stored.
    ///
    /// @param composite the other groups she is in
    record Row(
            PupilId id,
            PersonName name,
            Optional<LocalDate> born,
            Optional<GroupId> group,
            List<GroupId> composite,
            Optional<LocalDate> leftOn,
            Optional<ExternalKey> key) {
        boolean isHereOn(LocalDate day) {
            return leftOn.isEmpty() || day.isBefore(leftOn.get());
        }

        boolean isIn(GroupId wanted) {
            return group.equals(Optional.of(wanted)) || composite.contains(wanted);
        }

        Row with(PupilDetails pupil, Optional<ExternalKey> newKey) {
            return new Row(
                    id, pupil.name(), pupil.born(), pupil.group(), composite, leftOn, newKey);
        }

        Row leftOn(Optional<LocalDate> day) {
            return new Row(id, name, born, group, composite, day, key);
        }

        @Override
        public String toString() {
            return "Pupil[" + id + "]";
        }
    }

    List<Row> all(InScope in) {
        return where(in, DSL.noCondition());
    }

    Optional<Row> one(InScope in, PupilId pupil) {
        return where(in, PUPIL.PUPIL_ID.eq(pupil.value())).stream().findFirst();
    }

    /// Without opening anything.
    static boolean isThere(DSLContext sql, Scope scope, PupilId pupil) {
        return sql.fetchExists(
                sql.selectOne()
                        .from(PUPIL)
                        .where(PUPIL.SCOPE.eq(scope.key()))
                        .and(PUPIL.PUPIL_ID.eq(pupil.value())));
    }

    boolean knows(InScope in, ExternalKey key) {
        return !where(in, PUPIL.KEY_TAG.eq(key.bytes())).isEmpty();
    }

    void add(InScope in, Row pupil) {
        in.sql()
                .insertInto(PUPIL)
                .set(PUPIL.SCOPE, in.key())
                .set(PUPIL.PUPIL_ID, pupil.id().value())
                .set(PUPIL.KEY_TAG, pupil.key().map(ExternalKey::bytes).orElse(null))
                .set(PUPIL.CONTENT, sealed(in.scope(), pupil))
                .execute();
    }

    void change(InScope in, Row pupil) {
        in.sql()
                .update(PUPIL)
                .set(PUPIL.KEY_TAG, pupil.key().map(ExternalKey::bytes).orElse(null))
                .set(PUPIL.CONTENT, sealed(in.scope(), pupil))
                .where(PUPIL.SCOPE.eq(in.key()))
                .and(PUPIL.PUPIL_ID.eq(pupil.id().value()))
                .execute();
    }

    private List<Row> where(InScope in, Condition which) {
        return in.sql()
                .select(PUPIL.PUPIL_ID, PUPIL.CONTENT)
                .from(PUPIL)
                .where(PUPIL.SCOPE.eq(in.key()))
                .and(which)
                .orderBy(PUPIL.PUPIL_ID)
                .fetch(row -> opened(in.scope(), new PupilId(row.value1()), row.value2()));
    }

    private byte[] sealed(Scope scope, Row pupil) {
        var content =
                new Content()
                        .with(pupil.name())
                        .with("born", pupil.born())
                        .with("group", pupil.group())
                        .withAll("composite", pupil.composite())
                        .with("left", pupil.leftOn())
                        .with("key", pupil.key().map(ExternalKey::text));
        return sealing.seal(scope, TABLE, pupil.id().value(), content);
    }

    private Row opened(Scope scope, PupilId id, byte[] sealed) {
        var content = sealing.open(scope, TABLE, id.value(), sealed);
        return new Row(
                id,
                content.name(),
                content.date("born"),
                content.given("group").map(GroupId::new),
                content.all("composite").stream().map(GroupId::new).toList(),
                content.date("left"),
                content.given("key").map(key -> sealing.key(scope, Sealing.PUPIL_KEY, key)));
    }
}
