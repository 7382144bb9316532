package nl.meldwijzer.web.frame;

/// Who reads the page. Her name and functions stand on every page, so that nobody works under
/// somebody else's name without seeing it.
public record Reader(boolean signedIn, String name, String functions, boolean managesPeople) {
    /// Nobody has signed in.
    public static Reader nobody() {
        return new Reader(false, "", "", false);
    }
}
