package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.directory.Agreement;
import nl.meldwijzer.directory.ContactPerson;
import nl.meldwijzer.directory.Kind;
import nl.meldwijzer.directory.Organisation;
import nl.meldwijzer.directory.PhoneNumber;
import nl.meldwijzer.directory.Proposal;
import nl.meldwijzer.directory.Suspicion;
import nl.meldwijzer.directory.Suspicion.Doubt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An organisation while it is being read. Every value goes past [Values]; what does not hold there
/// becomes a suspicion instead of a value.
final class Draft {
    static final int NUMBERS = 4;

    private final int line;
    private final boolean isFile;
    final Set<String> aliases = new LinkedHashSet<>();
    final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    final List<ContactPerson> persons = new ArrayList<>();
    final List<Agreement> agreements = new ArrayList<>();
    final List<Suspicion> suspicions = new ArrayList<>();
    private final List<PhoneNumber> numbers = new ArrayList<>();
    private String name = "";
    private String visiting = "";
    private String postal = "";
    private String email = "";
    private String website = "";
    private String canDo = "";
    private String via = "";
    private boolean isForEmergencies;

    private Draft(int line, boolean isFile) {
        this.line = line;
        this.isFile = isFile;
    }

    /// From what somebody pasted.
    static Draft ofText(int line) {
        return new Draft(line, false);
    }

    /// From a file that the product may have written.
    static Draft ofFile(int line) {
        return new Draft(line, true);
    }

    String name() {
        return name;
    }

    boolean isNameless() {
        return name.isEmpty();
    }

    boolean hasEmail() {
        return !email.isEmpty();
    }

    boolean hasWebsite() {
        return !website.isEmpty();
    }

    void name(String value) {
        name = value.strip();
    }

    void isForEmergencies(boolean value) {
        isForEmergencies = value;
    }

    void visiting(String value) {
        visiting = joined(visiting, value);
    }

    void postal(String value) {
        postal = joined(postal, value);
    }

    void canDo(String value) {
        canDo = joined(canDo, value);
    }

    void via(String value) {
        via = value.strip();
    }

    void kind(String word) {
        Kind.named(word).ifPresentOrElse(kinds::add, () -> doubt(Doubt.KIND, word));
    }

    void email(String value) {
        var names = persons.stream().map(ContactPerson::name).toList();
        var doubt = Values.doubtAboutMail(value.strip(), names).map(this::flagged);
        if (doubt.map(Suspicion::isTaken).orElse(true)) {
            email = value.strip();
        } else if (doubt.get().doubt() == Doubt.EMAIL_PERSONAL && !persons.isEmpty()) {
            withFirstPerson(value.strip());
        }
    }

    /// An address of one person goes with that person, or nowhere.
    private void withFirstPerson(String address) {
        var first = persons.removeFirst();
        persons.addFirst(new ContactPerson(first.name(), first.role(), first.number(), address));
    }

    void website(String value) {
        boolean isTaken =
                value.isBlank()
                        || Values.isWebsite(value.strip())
                        || doubt(Doubt.WEBSITE, value.strip()).isTaken();
        website = isTaken ? value.strip() : website;
    }

    void number(PhoneNumber number) {
        if (!holds(number.number())) {
            return;
        }
        if (numbers.size() == NUMBERS) {
            doubt(Doubt.NUMBER_TOO_MANY, number.number());
            return;
        }
        boolean keepsFallback = number.fallback().isEmpty() || holds(number.fallback());
        numbers.add(
                keepsFallback
                        ? number
                        : new PhoneNumber(number.number(), number.hours(), "", Optional.empty()));
    }

    private boolean holds(String number) {
        if (!PhoneNumber.isDialable(number)) {
            suspicions.add(new Suspicion(Doubt.NUMBER_LENGTH, number, ""));
            return false;
        }
        return Values.doubtAbout(number, kinds)
                .map(this::flagged)
                .map(Suspicion::isTaken)
                .orElse(true);
    }

    Suspicion doubt(Doubt doubt, String value) {
        return flagged(new Suspicion(doubt, value, ""));
    }

    private Suspicion flagged(Suspicion suspicion) {
        var flagged = isFile ? suspicion.inFile() : suspicion;
        suspicions.add(flagged);
        return flagged;
    }

    Proposal proposal() {
        Ceased.of(name).ifPresent(_ -> doubt(Doubt.CEASED, name));
        var organisation =
                new Organisation(
                        new Organisation.Identity(
                                name, List.copyOf(aliases), kinds, isForEmergencies),
                        new Organisation.Reach(visiting, postal, email, website),
                        numbers,
                        new Organisation.Cooperation(canDo, via, agreements),
                        Optional.empty());
        return new Proposal(
                line, organisation, persons, suspicions, new Proposal.Fit(Proposal.How.NEW, ""));
    }

    private static String joined(String before, String more) {
        return before.isEmpty() || more.isBlank()
                ? before + more.strip()
                : before + ", " + more.strip();
    }
}
