package nl.meldwijzer.web.frame;

/// What this install is: said by whoever starts the server.
///
/// @param idleSeconds after how long without a request a session ends
/// @param version of the product
public record House(Surroundings.Banner banner, int idleSeconds, String version) {}
