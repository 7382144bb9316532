package nl.meldwijzer.directory;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A number to call, with its own hours and the number to try when nobody answers (S217, S224).
///
/// @param fallback empty when there is none
/// @param called when somebody called it last; empty: nobody has
public record PhoneNumber(
        String number, OpeningHours hours, String fallback, Optional<Check> called) {
    private static final Pattern DIALABLE = Pattern.compile("[+(0-9][0-9 ()/.-]{1,24}");
    private static final Set<String> FIXED = Set.of("112", "08002000");

    public PhoneNumber {
        number = number.strip();
        fallback = fallback.strip();
    }

    /// Whether it is still the number that was called. A changed number, other hours or another
    /// fallback has not been.
    public boolean isSameAs(PhoneNumber other) {
        return dialled().equals(other.dialled())
                && hours.equals(other.hours)
                && dialled(fallback).equals(dialled(other.fallback));
    }

    PhoneNumber with(Check check) {
        return new PhoneNumber(number, hours, fallback, Optional.of(check));
    }

    /// 112 and Veilig Thuis stand in the product and in no row (decision 0033).
    public boolean isFixed() {
        return FIXED.contains(dialled());
    }

    PhoneNumber notCalled() {
        return new PhoneNumber(number, hours, fallback, Optional.empty());
    }

    /// Whether a text may stand as a number: digits, and what people put between them.
    public static boolean isDialable(String number) {
        return DIALABLE.matcher(number).matches();
    }

    /// What a telephone dials.
    public String dialled() {
        return dialled(number);
    }

    /// The digits of a number, with the plus of a country code.
    public static String dialled(String number) {
        return number.replaceAll("[^0-9+]", "");
    }
}
