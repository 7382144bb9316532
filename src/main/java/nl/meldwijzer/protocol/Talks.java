package nl.meldwijzer.protocol;

/// Which conversations with parents took place.
final class Talks {
    private Talks() {}

    /// Whether the signals were talked over with a parent.
    static boolean took(Dossier dossier) {
        return dossier.all(Entry.ContactRecorded.class).stream()
                .anyMatch(noted -> noted.entry().contact().party() == Contact.Party.PARENT);
    }
}
