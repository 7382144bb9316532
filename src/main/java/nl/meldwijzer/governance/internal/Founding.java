package nl.meldwijzer.governance.internal;

import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.people.SchoolAgreement;

import java.util.Optional;

/// What counted before a school adopted a version: the shipped text with the terms and switches
/// that it was founded with, which nobody can change any more.
final class Founding {
    private Founding() {}

    static CodeVersion version(SchoolAgreement agreement, ShippedVersions shipped, String base) {
        var provisions =
                shipped.named(base).withTerms(agreement.terms()).withSwitches(agreement.switches());
        return new CodeVersion(0, provisions, Optional.empty());
    }
}
