package nl.meldwijzer.web.signal;

import nl.meldwijzer.kernel.SchoolFunction;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

/// What a pupil is chosen for. Each road begins with the same choice.
enum Road {
    SIGNAL("signaal", "signal"),
    EMERGENCY("noodnotitie", ""),
    ADVICE("advies", ""),
    EMPLOYEE("medewerker-melding", ""),
    ACCESS("noodtoegang", "work");

    private final String path;
    private final String menu;

    Road(String path, String menu) {
        this.path = path;
        this.menu = menu;
    }

    static Road at(String path) {
        return Arrays.stream(values())
                .filter(road -> road.path.equals(path))
                .findFirst()
                .orElseThrow();
    }

    /// Whether it is of any use to who holds these functions. Whether she may is asked later.
    boolean isFor(Set<SchoolFunction> functions) {
        return this != ACCESS || !Collections.disjoint(functions, SchoolFunction.management());
    }

    String path() {
        return "/" + path;
    }

    String menu() {
        return menu;
    }

    /// The first part of the keys of its words.
    String key() {
        return "web.choose." + path;
    }
}
