package nl.meldwijzer.access;

import java.util.Optional;

/// Who makes the current web request.
public interface CurrentVisitor {
    /// The signed-in employee; empty on pages that need no sign-in.
    Optional<Visitor.Employee> find();

    /// The signed-in employee, on a page that cannot be reached without signing in.
    default Visitor.Employee get() {
        return find().orElseThrow(() -> new IllegalStateException("this page needs a sign-in"));
    }
}
