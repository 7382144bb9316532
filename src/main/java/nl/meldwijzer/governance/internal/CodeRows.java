package nl.meldwijzer.governance.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.REPORTING_CODE_DRAFT;
import static nl.meldwijzer.ledger.store.schema.Tables.REPORTING_CODE_VERSION;

import nl.meldwijzer.governance.Adoption;
import nl.meldwijzer.governance.CodeDraft;
import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.vault.CorruptSeal;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The rows: each version and the draft, sealed under the school's key and bound to their place.
public final class CodeRows {
    private static final String OPERATOR = "operator";

    private final Vault vault;
    private final JsonMapper mapper = JsonMapper.shared();

    public CodeRows(Vault vault) {
        this.vault = vault;
    }

    /// The number of the newest version; 0 when there is none.
    long newest(DSLContext sql, Scope scope) {
        var newest = DSL.max(REPORTING_CODE_VERSION.NUMBER);
        return sql.select(newest)
                .from(REPORTING_CODE_VERSION)
                .where(REPORTING_CODE_VERSION.SCOPE.eq(scope.key()))
                .fetchOptional(newest)
                .orElse(0L);
    }

    /// The numbers of all versions, the newest first.
    List<Long> numbers(DSLContext sql, Scope scope) {
        return sql.select(REPORTING_CODE_VERSION.NUMBER)
                .from(REPORTING_CODE_VERSION)
                .where(REPORTING_CODE_VERSION.SCOPE.eq(scope.key()))
                .orderBy(REPORTING_CODE_VERSION.NUMBER.desc())
                .fetch(REPORTING_CODE_VERSION.NUMBER);
    }

    Optional<CodeVersion> version(DSLContext sql, Scope scope, long number) {
        return sql.select(REPORTING_CODE_VERSION.CONTENT)
                .from(REPORTING_CODE_VERSION)
                .where(REPORTING_CODE_VERSION.SCOPE.eq(scope.key()))
                .and(REPORTING_CODE_VERSION.NUMBER.eq(number))
                .fetchOptional(REPORTING_CODE_VERSION.CONTENT)
                .map(sealed -> version(number, open(scope, versionAt(scope, number), sealed)));
    }

    void add(DSLContext sql, Scope scope, Instant at, CodeVersion version) {
        var adoption = version.adoption().orElseThrow();
        var json = mapper.createObjectNode();
        json.set("code", ProvisionsCodec.write(version.provisions()));
        json.put("by", by(adoption.by()));
        json.put("on", adoption.on().toString());
        json.put("replaces", adoption.replaces());
        json.put("note", adoption.note());
        sql.insertInto(REPORTING_CODE_VERSION)
                .set(REPORTING_CODE_VERSION.SCOPE, scope.key())
                .set(REPORTING_CODE_VERSION.NUMBER, version.number())
                .set(
                        REPORTING_CODE_VERSION.RECORDED_AT,
                        at.truncatedTo(ChronoUnit.SECONDS).toString())
                .set(
                        REPORTING_CODE_VERSION.CONTENT,
                        seal(scope, versionAt(scope, version.number()), json))
                .execute();
    }

    Optional<CodeDraft> draft(DSLContext sql, Scope scope) {
        return sql.select(REPORTING_CODE_DRAFT.REVISION, REPORTING_CODE_DRAFT.CONTENT)
                .from(REPORTING_CODE_DRAFT)
                .where(REPORTING_CODE_DRAFT.SCOPE.eq(scope.key()))
                .fetchOptional(row ->
                        draft(
                                row.value1(),
                                open(scope, draftAt(scope, row.value1()), row.value2())));
    }

    void save(DSLContext sql, Scope scope, CodeDraft draft) {
        remove(sql, scope);
        var json = mapper.createObjectNode();
        json.set("code", ProvisionsCodec.write(draft.provisions()));
        json.put("by", by(draft.by()));
        json.put("on", draft.on().toString());
        sql.insertInto(REPORTING_CODE_DRAFT)
                .set(REPORTING_CODE_DRAFT.SCOPE, scope.key())
                .set(REPORTING_CODE_DRAFT.REVISION, draft.revision())
                .set(
                        REPORTING_CODE_DRAFT.CONTENT,
                        seal(scope, draftAt(scope, draft.revision()), json))
                .execute();
    }

    void remove(DSLContext sql, Scope scope) {
        sql.deleteFrom(REPORTING_CODE_DRAFT)
                .where(REPORTING_CODE_DRAFT.SCOPE.eq(scope.key()))
                .execute();
    }

    private static CodeVersion version(long number, JsonNode json) {
        return new CodeVersion(
                number,
                ProvisionsCodec.read(ProvisionsCodec.required(json, "code")),
                Optional.of(
                        new Adoption(
                                actor(json),
                                on(json),
                                ProvisionsCodec.required(json, "replaces").longValue(),
                                ProvisionsCodec.text(ProvisionsCodec.required(json, "note")))));
    }

    private static CodeDraft draft(long revision, JsonNode json) {
        return new CodeDraft(
                ProvisionsCodec.read(ProvisionsCodec.required(json, "code")),
                revision,
                actor(json),
                on(json));
    }

    private static LocalDate on(JsonNode json) {
        return LocalDate.parse(ProvisionsCodec.text(ProvisionsCodec.required(json, "on")));
    }

    private static Actor actor(JsonNode json) {
        var by = ProvisionsCodec.text(ProvisionsCodec.required(json, "by"));
        return by.equals(OPERATOR) ? new Actor.Operator() : new Actor.Employee(new StaffId(by));
    }

    private static String by(Actor actor) {
        return switch (actor) {
            case Actor.Employee(var id) -> id.value();
            case Actor.Operator() -> OPERATOR;
            case Actor.Automatic() ->
                    throw new IllegalArgumentException("a code is made by people");
        };
    }

    private byte[] seal(Scope scope, Location where, JsonNode json) {
        return vault.seal(new KeyName.Rows(scope), where, mapper.writeValueAsBytes(json));
    }

    private JsonNode open(Scope scope, Location where, byte[] sealed) {
        return vault.open(new KeyName.Rows(scope), where, sealed)
                .map(mapper::readTree)
                .orElseThrow(() -> new CorruptSeal(where));
    }

    private static Location versionAt(Scope scope, long number) {
        return Location.of("reporting_code_version", "content", scope.key(), number);
    }

    private static Location draftAt(Scope scope, long revision) {
        return Location.of("reporting_code_draft", "content", scope.key(), revision);
    }
}
