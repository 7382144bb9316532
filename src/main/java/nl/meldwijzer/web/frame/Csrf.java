package nl.meldwijzer.web.frame;

/// The token that goes back with every form.
public record Csrf(String name, String token) {
    /// For pages that are the same for everybody and may be cached: they hold no form.
    public static Csrf none() {
        return new Csrf("", "");
    }

    public boolean isPresent() {
        return !name.isEmpty();
    }
}
