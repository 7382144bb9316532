package nl.meldwijzer.dossier.internal.wire;

/// The bytes say something that we do not understand. Names a field or wire name, never a value.
public final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misread(String what) {
        super(what);
    }
}
