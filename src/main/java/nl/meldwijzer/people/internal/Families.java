package nl.meldwijzer.people.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.FAMILY;
import static nl.meldwijzer.ledger.store.schema.Tables.FAMILY_PUPIL;

import nl.meldwijzer.kernel.FamilyId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.people.internal.Sealing.ExternalKey;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Households. They have no content: an id, a tag of the school's own key, and who belongs to it.
final class Families {
    /// That a pupil belongs to a household.
    record Member(FamilyId family, PupilId pupil) {}

    Map<String, FamilyId> byTag(InScope in) {
        return in.sql()
                .select(FAMILY.KEY_TAG, FAMILY.FAMILY_ID)
                .from(FAMILY)
                .where(FAMILY.SCOPE.eq(in.key()))
                .and(FAMILY.KEY_TAG.isNotNull())
                .fetchMap(
                        row -> HexFormat.of().formatHex(row.value1()),
                        row -> new FamilyId(row.value2()));
    }

    List<Member> members(InScope in) {
        return in.sql()
                .select(FAMILY_PUPIL.FAMILY_ID, FAMILY_PUPIL.PUPIL_ID)
                .from(FAMILY_PUPIL)
                .where(FAMILY_PUPIL.SCOPE.eq(in.key()))
                .orderBy(FAMILY_PUPIL.FAMILY_ID, FAMILY_PUPIL.PUPIL_ID)
                .fetch(row -> new Member(new FamilyId(row.value1()), new PupilId(row.value2())));
    }

    void add(InScope in, FamilyId family, Optional<ExternalKey> key) {
        in.sql()
                .insertInto(FAMILY)
                .set(FAMILY.SCOPE, in.key())
                .set(FAMILY.FAMILY_ID, family.value())
                .set(FAMILY.KEY_TAG, key.map(ExternalKey::bytes).orElse(null))
                .execute();
    }

    void add(InScope in, Member member) {
        in.sql()
                .insertInto(FAMILY_PUPIL)
                .set(FAMILY_PUPIL.SCOPE, in.key())
                .set(FAMILY_PUPIL.FAMILY_ID, member.family().value())
                .set(FAMILY_PUPIL.PUPIL_ID, member.pupil().value())
                .execute();
    }
}
