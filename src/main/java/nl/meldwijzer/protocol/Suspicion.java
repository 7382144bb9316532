package nl.meldwijzer.protocol;

import java.util.Set;

/// What the suspicion is about, as far as somebody can say (S7-S15). Never a finding.
public record Suspicion(Set<Nature> natures, Set<Form> forms, Victim victim, ActorKind actorKind) {
    /// S8, S11, S13.
    public enum Nature implements Wired {
        PHYSICAL,
        PSYCHOLOGICAL,
        SEXUAL,
        NEGLECT
    }

    /// S9, S15.
    public enum Form implements Wired {
        FGM,
        HONOUR,
        ELDER_ABUSE,
        WITNESS
    }

    /// The victim need not be the pupil (S9).
    public enum Victim implements Wired {
        PUPIL,
        SIBLING,
        PARENT,
        GRANDPARENT,
        OTHER
    }

    /// Whose behaviour it would be (S10, S12).
    public enum ActorKind implements Wired {
        PARENT,
        EX_PARTNER,
        HOUSEHOLD_MEMBER,
        RELATIVE,
        HOUSEMATE,
        OTHER_DEPENDENCY,
        EMPLOYEE,
        UNKNOWN
    }

    public Suspicion {
        natures = Signal.ordered(natures);
        forms = Signal.ordered(forms);
    }
}
