package nl.meldwijzer.directory;

import nl.meldwijzer.access.Grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The contact persons of organisations (S215). Unlike an organisation they keep no versions and
/// can be erased; they reach no emergency page, no print and no file.
public interface Contacts {
    /// Of one organisation, by name.
    List<Contact> of(Grant grant, OrganisationId organisation);

    /// Somebody that a person of the school just spoke of: looked at today.
    Outcome add(Grant.School grant, OrganisationId organisation, ContactPerson person);

    /// Somebody else now answers, or the number is another one: what stood there is overwritten and
    /// kept nowhere. Looked at today.
    Outcome change(
            Grant.School grant, OrganisationId organisation, String contact, ContactPerson person);

    /// Still right: looked at today.
    Outcome confirm(Grant.School grant, OrganisationId organisation, String contact);

    /// Gone, from the table and from the file below it.
    Outcome erase(Grant.School grant, OrganisationId organisation, String contact);

    /// One contact person.
    ///
    /// @param lookedAt when somebody last made sure; empty: nobody has, it came from a text
    record Contact(String id, ContactPerson person, Optional<LocalDate> lookedAt) {}

    /// Whether it was done.
    enum Outcome {
        DONE,
        /// Somebody erased this contact person before.
        GONE,
        /// There is no such organisation.
        NOT_THERE
    }
}
