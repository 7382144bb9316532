package nl.meldwijzer.web.signal;

import java.util.Arrays;

/// What a pupil is chosen for. Each road begins with the same choice.
enum Road {
    SIGNAL("signaal", "signal"),
    EMERGENCY("noodnotitie", ""),
    EMPLOYEE("medewerker-melding", "");

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
