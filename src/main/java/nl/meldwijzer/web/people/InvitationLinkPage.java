package nl.meldwijzer.web.people;

/// The invitation just made: shown once, handed over by a person.
public record InvitationLinkPage(String name, String link) {}
