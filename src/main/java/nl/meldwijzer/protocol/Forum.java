package nl.meldwijzer.protocol;

import java.util.List;

/// Where a consultation takes place (S31-S35).
public enum Forum implements Wired {
    GROUP_REVIEW,
    CARE_TEAM,
    BILATERAL,
    /// The centre for youth and family (S34).
    CJG,
    /// With people from outside the school (S33).
    CARE_ADVISORY_TEAM;

    static final List<Forum> COLLEAGUES = List.of(GROUP_REVIEW, CARE_TEAM, BILATERAL);
    static final List<Forum> EXTERNAL = List.of(BILATERAL, CJG, CARE_ADVISORY_TEAM);

    /// Whether only colleagues are there, so that no consent is needed.
    boolean isInternal() {
        return this == GROUP_REVIEW || this == CARE_TEAM;
    }

    /// Whether the school takes part in it (S83, G15).
    boolean isUsed(Agreement.Switches switches) {
        return switch (this) {
            case CARE_ADVISORY_TEAM -> switches.careAdvisoryTeam();
            case CJG -> switches.youthCentre();
            case GROUP_REVIEW, CARE_TEAM, BILATERAL -> true;
        };
    }
}
