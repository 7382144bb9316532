package nl.meldwijzer.people.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.SCHOOL_GROUP;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.people.GroupCard;
import nl.meldwijzer.people.GroupId;
import nl.meldwijzer.people.internal.Sealing.ExternalKey;

import java.util.List;
import java.util.Optional;

/// Groups. Their names are sealed too: some schools name a group after its teacher.
final class Groups {
    private static final String TABLE = "school_group";

    private final Sealing sealing;

    Groups(Sealing sealing) {
        this.sealing = sealing;
    }

    /// A group and the key it has in the school administration, if any.
    record Row(GroupCard card, Optional<ExternalKey> key) {
        GroupId id() {
            return card.id();
        }
    }

    List<Row> all(InScope in) {
        return in.sql()
                .select(SCHOOL_GROUP.GROUP_ID, SCHOOL_GROUP.CONTENT)
                .from(SCHOOL_GROUP)
                .where(SCHOOL_GROUP.SCOPE.eq(in.key()))
                .orderBy(SCHOOL_GROUP.GROUP_ID)
                .fetch(row -> opened(in.scope(), new GroupId(row.value1()), row.value2()));
    }

    void add(InScope in, Row group) {
        in.sql()
                .insertInto(SCHOOL_GROUP)
                .set(SCHOOL_GROUP.SCOPE, in.key())
                .set(SCHOOL_GROUP.GROUP_ID, group.id().value())
                .set(SCHOOL_GROUP.KEY_TAG, group.key().map(ExternalKey::bytes).orElse(null))
                .set(SCHOOL_GROUP.CONTENT, sealed(in.scope(), group))
                .execute();
    }

    void change(InScope in, Row group) {
        in.sql()
                .update(SCHOOL_GROUP)
                .set(SCHOOL_GROUP.CONTENT, sealed(in.scope(), group))
                .where(SCHOOL_GROUP.SCOPE.eq(in.key()))
                .and(SCHOOL_GROUP.GROUP_ID.eq(group.id().value()))
                .execute();
    }

    private byte[] sealed(Scope scope, Row group) {
        var content =
                new Content()
                        .with("name", group.card().name())
                        .with("year", group.card().yearGroup())
                        .with("key", group.key().map(ExternalKey::text));
        return sealing.seal(scope, TABLE, group.id().value(), content);
    }

    private Row opened(Scope scope, GroupId id, byte[] sealed) {
        var content = sealing.open(scope, TABLE, id.value(), sealed);
        return new Row(
                new GroupCard(id, content.text("name"), content.text("year")),
                content.given("key").map(key -> sealing.key(scope, Sealing.GROUP_KEY, key)));
    }
}
