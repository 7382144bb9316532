package nl.meldwijzer.access;

/// The Gatekeeper's answer. "No" is a value and says nothing more: absent and forbidden are alike.
public sealed interface Admission<G extends Grant> {
    record Granted<G extends Grant>(G grant) implements Admission<G> {}

    /// Not for this visitor, or not there. The denial stands in the audit stream already.
    record Hidden<G extends Grant>() implements Admission<G> {}
}
