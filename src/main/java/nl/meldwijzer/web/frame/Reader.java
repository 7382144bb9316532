package nl.meldwijzer.web.frame;

import nl.meldwijzer.kernel.SchoolId;

import java.util.Optional;

/// Who reads the page. Her name and functions stand on every page, so that nobody works under
/// somebody else's name without seeing it.
///
/// @param school where she signed in; empty when nobody has
public record Reader(
        Optional<SchoolId> school, String name, String functions, boolean managesPeople) {
    /// Nobody has signed in.
    public static Reader nobody() {
        return new Reader(Optional.empty(), "", "", false);
    }

    public boolean signedIn() {
        return school.isPresent();
    }

    /// What her school tells parents about its code.
    public String parentsPath() {
        return school.map(id -> "/meldcode/ouders/" + id).orElse("/");
    }

    /// The emergency page with the numbers of her school.
    public String emergencyPath() {
        return school.map(id -> "/nood/" + id).orElse("/nood");
    }
}
