package nl.meldwijzer.access;

import nl.meldwijzer.kernel.Secret;

import java.util.Set;

/// The sign-in name and password that somebody chooses for herself.
///
/// @param email the address as typed
/// @param password as typed
/// @param ownWords the names of the school and of the person; a password may be made neither of
///   these nor of the address
public record NewSignIn(
        Secret<String> email, Secret<String> password, Set<Secret<String>> ownWords) {
    public NewSignIn {
        ownWords = Set.copyOf(ownWords);
    }
}
