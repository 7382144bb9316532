package nl.meldwijzer.web.frame;

/// What this install is: said by whoever starts the server.
///
/// @param idleSeconds after how long without a request a session ends
/// @param version of the product
public record House(Surroundings.Banner banner, int idleSeconds, String version) {
    /// An install that said nothing about itself: real, so not yet for real pupils (decision 15).
    public static House unspoken() {
        return new House(Surroundings.Banner.NOT_YET_REAL, 900, "");
    }
}
