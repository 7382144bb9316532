package nl.meldwijzer.kernel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The functions a person can hold at a school or board (glossary 25-31). A function is held by a
/// person for a period (S183); who may do what follows from functions, never from a name.
public enum SchoolFunction {
    CLASS_TEACHER("class_teacher", "leerkracht"),
    SUBJECT_TEACHER("subject_teacher", "vakleerkracht"),
    REMEDIAL_TEACHER("remedial_teacher", "remedial teacher"),
    INTERNAL_COORDINATOR("internal_coordinator", "intern begeleider"),
    ATTENTION_OFFICER("attention_officer", "aandachtsfunctionaris"),
    DEPUTY_ATTENTION_OFFICER("deputy_attention_officer", "plaatsvervangend aandachtsfunctionaris"),
    DIRECTOR("director", "directeur"),
    DEPUTY_DIRECTOR("deputy_director", "adjunct-directeur"),
    BOARD_RECIPIENT("board_recipient", "bestuurlijk ontvanger"),
    ADMINISTRATOR("administrator", "beheerder"),
    ORTHOPEDAGOGUE("orthopedagogue", "orthopedagoog"),
    TRAINEE("trainee", "stagiair"),
    SUBSTITUTE("substitute", "invaller"),
    VOLUNTEER("volunteer", "vrijwilliger"),
    SUPPORT_STAFF("support_staff", "onderwijsondersteuner");

    private final String wireName;
    private final String dutch;

    SchoolFunction(String wireName, String dutch) {
        this.wireName = wireName;
        this.dutch = dutch;
    }

    /// The frozen name used in rows, files and scenarios.
    public String wireName() {
        return wireName;
    }

    /// The Dutch word as it may stand in an import file. Screens use the bundles.
    public String dutch() {
        return dutch;
    }

    /// Finds a function by its wire name or its Dutch word, whatever the case.
    public static Optional<SchoolFunction> named(String name) {
        return Arrays.stream(values())
                .filter(f -> f.wireName.equalsIgnoreCase(name) || f.dutch.equalsIgnoreCase(name))
                .findFirst();
    }

    /// Attention officer and deputy: they see every unsealed dossier in which they are not party.
    public static Set<SchoolFunction> attentionOfficers() {
        return EnumSet.of(ATTENTION_OFFICER, DEPUTY_ATTENTION_OFFICER);
    }

    /// Those who coordinate cases: IB, attention officer and deputy (S193).
    public static Set<SchoolFunction> coordinators() {
        return EnumSet.of(INTERNAL_COORDINATOR, ATTENTION_OFFICER, DEPUTY_ATTENTION_OFFICER);
    }

    /// Who takes up what is due for this function, so that nothing waits for somebody who does not
    /// see the dossier: attention officers for the IB, who coordinate every case (S193), and the
    /// deputy for the attention officer (T28).
    public Set<SchoolFunction> standIns() {
        return switch (this) {
            case INTERNAL_COORDINATOR -> coordinators();
            case ATTENTION_OFFICER -> attentionOfficers();
            default -> EnumSet.of(this);
        };
    }

    /// Director and deputy director.
    public static Set<SchoolFunction> management() {
        return EnumSet.of(DIRECTOR, DEPUTY_DIRECTOR);
    }
}
