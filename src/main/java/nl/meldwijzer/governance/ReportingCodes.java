package nl.meldwijzer.governance;

import nl.meldwijzer.access.Grant;

import java.util.List;
import java.util.Optional;

/// Gives out the versions of the code of the Grant's school. Everyone employed may read them
/// (S179); who asks under a [Grant.List] reports the ids to `Gatekeeper.listed` before anything
/// leaves.
public interface ReportingCodes {
    /// The version that counts for whoever opens a dossier now.
    CodeVersion inForce(Grant grant);

    /// The version that an id in a dossier of this school means.
    ///
    /// @throws IllegalStateException when the school never had it: a dossier is never judged by
    ///   something else
    CodeVersion named(Grant grant, String id);

    /// Every version, the newest first.
    List<CodeVersion> all(Grant grant);

    Optional<CodeVersion> version(Grant grant, long number);

    Optional<CodeDraft> draft(Grant.School grant);
}
