package nl.meldwijzer.directory;

/// Somebody who works at an organisation: personal data of a professional, so no more than what is
/// needed to reach her (S215).
///
/// @param role what she does there; empty, as the others, when not known
public record ContactPerson(String name, String role, String number, String email) {
    public ContactPerson {
        name = name.strip();
        role = role.strip();
        number = number.strip();
        email = email.strip();
    }

    @Override
    public String toString() {
        return "ContactPerson[REDACTED]";
    }
}
