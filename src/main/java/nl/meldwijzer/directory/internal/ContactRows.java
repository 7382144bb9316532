package nl.meldwijzer.directory.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.ORGANISATION_CONTACT;

import nl.meldwijzer.directory.ContactPerson;
import nl.meldwijzer.directory.Contacts.Contact;
import nl.meldwijzer.directory.OrganisationId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.CorruptSeal;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import org.jooq.Condition;
import org.jooq.DSLContext;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The rows of contact persons, each sealed under the school's key and bound to its place. A row
/// can be changed and erased: it holds a person.
final class ContactRows {
    private final Vault vault;
    private final JsonMapper mapper = JsonMapper.builder().build();

    ContactRows(Vault vault) {
        this.vault = vault;
    }

    /// One row, opened.
    record Row(OrganisationId organisation, Contact contact) {}

    /// Somebody whom nobody looked at yet.
    static Contact of(String id, ContactPerson person) {
        return new Contact(id, person, Optional.empty());
    }

    List<Contact> of(DSLContext sql, Scope scope, OrganisationId organisation) {
        var which =
                ORGANISATION_CONTACT
                        .SCOPE
                        .eq(scope.key())
                        .and(ORGANISATION_CONTACT.ORGANISATION_ID.eq(organisation.value()));
        return rows(sql, scope, which).stream().map(Row::contact).toList();
    }

    /// Of the whole school.
    Map<OrganisationId, List<Contact>> all(DSLContext sql, Scope scope) {
        return rows(sql, scope, ORGANISATION_CONTACT.SCOPE.eq(scope.key())).stream()
                .collect(
                        Collectors.groupingBy(
                                Row::organisation,
                                Collectors.mapping(Row::contact, Collectors.toList())));
    }

    void add(DSLContext sql, Scope scope, OrganisationId organisation, Contact contact) {
        sql.insertInto(ORGANISATION_CONTACT)
                .set(ORGANISATION_CONTACT.SCOPE, scope.key())
                .set(ORGANISATION_CONTACT.ORGANISATION_ID, organisation.value())
                .set(ORGANISATION_CONTACT.CONTACT_ID, contact.id())
                .set(ORGANISATION_CONTACT.CONTENT, sealed(scope, organisation, contact))
                .execute();
    }

    void put(DSLContext sql, Scope scope, OrganisationId organisation, Contact contact) {
        sql.update(ORGANISATION_CONTACT)
                .set(ORGANISATION_CONTACT.CONTENT, sealed(scope, organisation, contact))
                .where(one(scope, organisation, contact.id()))
                .execute();
    }

    void erase(DSLContext sql, Scope scope, OrganisationId organisation, String contact) {
        sql.deleteFrom(ORGANISATION_CONTACT).where(one(scope, organisation, contact)).execute();
    }

    private static Condition one(Scope scope, OrganisationId organisation, String contact) {
        return ORGANISATION_CONTACT
                .SCOPE
                .eq(scope.key())
                .and(ORGANISATION_CONTACT.ORGANISATION_ID.eq(organisation.value()))
                .and(ORGANISATION_CONTACT.CONTACT_ID.eq(contact));
    }

    private List<Row> rows(DSLContext sql, Scope scope, Condition which) {
        return sql.select(
                        ORGANISATION_CONTACT.ORGANISATION_ID,
                        ORGANISATION_CONTACT.CONTACT_ID,
                        ORGANISATION_CONTACT.CONTENT)
                .from(ORGANISATION_CONTACT)
                .where(which)
                .orderBy(ORGANISATION_CONTACT.ORGANISATION_ID, ORGANISATION_CONTACT.CONTACT_ID)
                .fetch(row ->
                        opened(
                                scope,
                                new OrganisationId(row.value1()),
                                row.value2(),
                                row.value3()));
    }

    private byte[] sealed(Scope scope, OrganisationId organisation, Contact contact) {
        var person = contact.person();
        var json = mapper.createObjectNode();
        json.put("name", person.name());
        json.put("role", person.role());
        json.put("number", person.number());
        json.put("email", person.email());
        contact.lookedAt().ifPresent(day -> json.put("looked_at", day.toString()));
        return vault.seal(
                new KeyName.Rows(scope),
                location(scope, organisation, contact.id()),
                mapper.writeValueAsBytes(json));
    }

    private Row opened(Scope scope, OrganisationId organisation, String id, byte[] content) {
        var where = location(scope, organisation, id);
        var json =
                vault.open(new KeyName.Rows(scope), where, content)
                        .map(mapper::readTree)
                        .orElseThrow(() -> new CorruptSeal(where));
        var person =
                new ContactPerson(
                        OrganisationCodec.text(json, "name"),
                        OrganisationCodec.text(json, "role"),
                        OrganisationCodec.text(json, "number"),
                        OrganisationCodec.text(json, "email"));
        var lookedAt = json.optional("looked_at").map(day -> LocalDate.parse(day.stringValue()));
        return new Row(organisation, new Contact(id, person, lookedAt));
    }

    private static Location location(Scope scope, OrganisationId organisation, String id) {
        return Location.of("organisation_contact", "content", scope.key(), organisation, id);
    }
}
