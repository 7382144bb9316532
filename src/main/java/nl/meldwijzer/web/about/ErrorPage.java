package nl.meldwijzer.web.about;

/// What went wrong in general words, what to do, and a code to give to whoever helps.
public record ErrorPage(String heading, String advice, String reference) {}
