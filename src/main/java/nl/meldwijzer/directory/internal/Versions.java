package nl.meldwijzer.directory.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.ORGANISATION_VERSION;

import nl.meldwijzer.directory.Organisation;
import nl.meldwijzer.directory.OrganisationId;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.vault.CorruptSeal;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import org.jooq.Condition;
import org.jooq.DSLContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The rows: each version of each organisation, sealed under the school's key and bound to its
/// place.
final class Versions {
    private static final String OPERATOR = "operator";

    private final Vault vault;
    private final JsonMapper mapper = JsonMapper.builder().build();

    Versions(Vault vault) {
        this.vault = vault;
    }

    /// One row, opened.
    ///
    /// @param word what was done
    record Row(
            OrganisationId id,
            long version,
            Instant at,
            Actor by,
            String word,
            Organisation organisation) {
        boolean isEnded() {
            return word.equals("ended");
        }
    }

    /// The newest of each, whether ended or not.
    List<Row> newest(DSLContext sql, Scope scope) {
        return rows(sql, scope, ORGANISATION_VERSION.SCOPE.eq(scope.key())).stream()
                .collect(Collectors.toMap(Row::id, row -> row, (_, later) -> later))
                .values()
                .stream()
                .toList();
    }

    Optional<Row> newest(DSLContext sql, Scope scope, OrganisationId id) {
        var all = all(sql, scope, id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// Every version of one, the oldest first.
    List<Row> all(DSLContext sql, Scope scope, OrganisationId id) {
        return rows(
                sql,
                scope,
                ORGANISATION_VERSION
                        .SCOPE
                        .eq(scope.key())
                        .and(ORGANISATION_VERSION.ORGANISATION_ID.eq(id.value())));
    }

    void add(DSLContext sql, Scope scope, Row row) {
        sql.insertInto(ORGANISATION_VERSION)
                .set(ORGANISATION_VERSION.SCOPE, scope.key())
                .set(ORGANISATION_VERSION.ORGANISATION_ID, row.id().value())
                .set(ORGANISATION_VERSION.VERSION, row.version())
                .set(
                        ORGANISATION_VERSION.RECORDED_AT,
                        row.at().truncatedTo(ChronoUnit.SECONDS).toString())
                .set(ORGANISATION_VERSION.CONTENT, sealed(scope, row))
                .execute();
    }

    private List<Row> rows(DSLContext sql, Scope scope, Condition which) {
        return sql.select(
                        ORGANISATION_VERSION.ORGANISATION_ID,
                        ORGANISATION_VERSION.VERSION,
                        ORGANISATION_VERSION.RECORDED_AT,
                        ORGANISATION_VERSION.CONTENT)
                .from(ORGANISATION_VERSION)
                .where(which)
                .orderBy(ORGANISATION_VERSION.ORGANISATION_ID, ORGANISATION_VERSION.VERSION)
                .fetch(row ->
                        opened(
                                scope,
                                new OrganisationId(row.value1()),
                                row.value2(),
                                Instant.parse(row.value3()),
                                row.value4()));
    }

    private byte[] sealed(Scope scope, Row row) {
        var json = mapper.createObjectNode();
        json.put("did", row.word());
        json.put("by", by(row.by()));
        json.set("organisation", OrganisationCodec.write(row.organisation()));
        return vault.seal(
                new KeyName.Rows(scope),
                location(scope, row.id(), row.version()),
                mapper.writeValueAsBytes(json));
    }

    private Row opened(Scope scope, OrganisationId id, long version, Instant at, byte[] content) {
        var where = location(scope, id, version);
        JsonNode json =
                vault.open(new KeyName.Rows(scope), where, content)
                        .map(mapper::readTree)
                        .orElseThrow(() -> new CorruptSeal(where));
        return new Row(
                id,
                version,
                at,
                by(OrganisationCodec.text(json, "by")),
                OrganisationCodec.text(json, "did"),
                OrganisationCodec.read(OrganisationCodec.required(json, "organisation")));
    }

    private static Location location(Scope scope, OrganisationId id, long version) {
        return Location.of("organisation_version", "content", scope.key(), id, version);
    }

    private static String by(Actor actor) {
        return switch (actor) {
            case Actor.Employee(var id) -> id.value();
            case Actor.Operator() -> OPERATOR;
            case Actor.Automatic() -> "automatic";
        };
    }

    private static Actor by(String text) {
        return switch (text) {
            case OPERATOR -> new Actor.Operator();
            case "automatic" -> new Actor.Automatic();
            default -> new Actor.Employee(new StaffId(text));
        };
    }
}
