package nl.meldwijzer.access;

/// What one password costs to check with argon2id.
public record PasswordCost(int memoryKib, int passes, int lanes) {
    /// Some 150 ms on a core of today.
    public static final PasswordCost DEFAULT = new PasswordCost(64 * 1024, 2, 1);
}
