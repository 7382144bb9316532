package nl.meldwijzer.protocol;

import java.util.LinkedHashSet;
import java.util.Set;

/// Who is not contacted now (T61).
final class Withheld {
    private Withheld() {}

    static Set<Involved> in(Dossier dossier) {
        var withheld = new LinkedHashSet<Involved>();
        for (var noted : dossier.all(ConsentEntry.class)) {
            if (noted.entry() instanceof ConsentEntry.ContactWithheld(var person, _, _)) {
                withheld.add(person);
            } else if (noted.entry() instanceof ConsentEntry.ContactAllowed(var person, _)) {
                withheld.remove(person);
            }
        }
        return withheld;
    }
}
