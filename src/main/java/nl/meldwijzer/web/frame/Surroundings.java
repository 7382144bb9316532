package nl.meldwijzer.web.frame;

/// Where the page stands: its path without names, the menu item it belongs to, the kind of store,
/// and after how many idle seconds the reader is signed out (0: never).
public record Surroundings(String path, String menu, Banner banner, int idleSeconds) {
    /// What a store says about itself on every page (architecture decision 15).
    public enum Banner {
        PRACTICE,
        NOT_YET_REAL
    }
}
