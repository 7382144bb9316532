package nl.meldwijzer.kernel;

/// Who acts: a person with an account, the operator at the command line, or the system itself.
public sealed interface Actor {
    /// An employee, acting under the functions that she holds at that moment.
    record Employee(StaffId id) implements Actor {}

    /// Somebody with access to the machine (architecture decision 6). Sees no dossier content.
    record Operator() implements Actor {}

    /// The software itself, for what happens by the passing of time.
    record Automatic() implements Actor {}
}
