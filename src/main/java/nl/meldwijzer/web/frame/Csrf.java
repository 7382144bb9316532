package nl.meldwijzer.web.frame;

/// The token that goes back with every form.
public record Csrf(String name, String token) {}
