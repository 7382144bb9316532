package nl.meldwijzer.directory;

import java.util.Arrays;
import java.util.Optional;

/// What an organisation is for a school (S214, S223, S228-S232).
public enum Kind {
    SAFE_HOME("safe_home"),
    CRISIS("crisis"),
    POLICE("police"),
    SCHOOL_SOCIAL_WORK("school_social_work"),
    YOUTH_CARE("youth_care"),
    YOUTH_HEALTH("youth_health"),
    MENTAL_HEALTH("mental_health"),
    DISABILITY("disability"),
    FAMILY_CENTRE("family_centre"),
    DOMESTIC_VIOLENCE("domestic_violence"),
    CARE_TEAM("care_team"),
    SCHOOL_ATTENDANCE("school_attendance"),
    OTHER("other");

    private final String wireName;

    Kind(String wireName) {
        this.wireName = wireName;
    }

    /// The frozen word in rows and files; its text stands under `directory.kind.<wire name>`.
    public String wireName() {
        return wireName;
    }

    public static Optional<Kind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.wireName.equals(name)).findFirst();
    }
}
