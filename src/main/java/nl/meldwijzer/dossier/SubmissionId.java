package nl.meldwijzer.dossier;

/// One sending of a form: made with the empty form and sent along, so that sending twice records
/// once.
///
/// @param value at most 64 letters, digits or hyphens
public record SubmissionId(String value) {
    private static final int LONGEST = 64;

    public SubmissionId {
        if (value.isEmpty()
                || value.length() > LONGEST
                || !value.chars().allMatch(SubmissionId::fits)) {
            throw new IllegalArgumentException("not a submission id");
        }
    }

    private static boolean fits(int c) {
        return c == '-' || (c < 128 && Character.isLetterOrDigit(c));
    }
}
