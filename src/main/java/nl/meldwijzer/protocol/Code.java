package nl.meldwijzer.protocol;

/// Why something is not recorded. Stable; an existing code never changes its meaning. The words for
/// people stand in the bundle under [#key]. From [#REQUIRED] on they are this product's additions
/// to `settings.md`.
public enum Code {
    MINFIELDS,
    SOURCE,
    DIAG,
    HYPOPEN,
    IMMUTABLE,
    IBCONSULT,
    ADVICE_MUST,
    ADVICE_CHECK,
    CONSENT,
    ANON_ID,
    NOIB,
    REACTION_FIRST,
    REFUSAL_WEIGH,
    RNS,
    DOUBT_REPORT,
    SAFETYCHECK,
    GROUND,
    WAIVER,
    OBJWEIGH,
    AGREE,
    EMP,
    PARTY,
    ROLE,
    MINIMAL,
    FOLLOW,
    ESTABLISH,
    NOTRANSFER,
    STATS,
    FRAMEWORK,
    HELP_TERMS,
    /// A field without which the act means nothing is blank (says which).
    REQUIRED,
    /// A field is filled in that does not belong to this kind of statement.
    KIND,
    /// A date lies in the future, before the pupil's birth, or before today where it may not.
    DATE,
    /// A text is too long or holds an invisible control character (says where).
    TEXT,
    /// What the act refers to is not there, or is not such a thing.
    ABOUT,
    /// There is no dossier yet; somebody has to record something first.
    UNOPENED,
    /// An input of the weighing is not there, and nothing says why (S131).
    INPUTS,
    /// Neither a report nor help, where that is no way to go on (S135).
    NEITHER,
    /// The dossier is closed.
    CLOSED,
    /// What would be done was not decided yet.
    UNDECIDED,
    /// A named discussion in the care advisory team without a talk before it.
    INTAKE,
    /// What makes a step complete is not recorded (says what).
    NORECORD,
    /// Another step than the one in which we are.
    STEP,
    /// Somebody is not to be contacted.
    WITHHELD,
    /// The school does not use it.
    SWITCH,
    /// The dossier is handled under the version of the code in force, or another one is in force
    /// than the one that was read.
    VERSION;

    /// The key of what is wrong and what to do.
    public String key() {
        return "protocol.code." + name();
    }
}
