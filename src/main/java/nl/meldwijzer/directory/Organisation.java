package nl.meldwijzer.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a school knows of an organisation, in one version.
///
/// @param numbers the first is the one to call
/// @param checked when somebody went over all of it last
public record Organisation(
        Identity identity,
        Reach reach,
        List<PhoneNumber> numbers,
        Cooperation cooperation,
        Optional<Check> checked) {

    /// Who it is.
    ///
    /// @param aliases earlier names, and names of organisations that merged into it (G1)
    /// @param isForEmergencies whether it stands on the emergency page once called (S233)
    public record Identity(
            String name, List<String> aliases, Set<Kind> kinds, boolean isForEmergencies) {
        public Identity {
            aliases = List.copyOf(aliases);
            kinds = kinds.isEmpty() ? Set.of(Kind.OTHER) : Set.copyOf(kinds);
        }

        /// In the order of [Kind].
        public List<Kind> kindsInOrder() {
            return EnumSet.copyOf(kinds).stream().toList();
        }
    }

    /// Where it is; each empty when not known (S216, S218, S225, S227).
    public record Reach(String visiting, String postal, String email, String website) {
        boolean isUnknown() {
            return (visiting + postal + email + website).isEmpty();
        }
    }

    /// What it means for the school.
    ///
    /// @param canDo what they can do for us (S96)
    /// @param via through which of the school's own teams or organisations it is reached (S97)
    public record Cooperation(String canDo, String via, List<Agreement> agreements) {
        public Cooperation {
            agreements = List.copyOf(agreements);
        }
    }

    public Organisation {
        numbers = List.copyOf(numbers);
    }

    public String name() {
        return identity.name();
    }

    /// Whether it goes by this name, or once did.
    public boolean isCalled(String other) {
        return Stream.concat(Stream.of(name()), identity.aliases().stream())
                .anyMatch(own -> own.equalsIgnoreCase(other.strip()));
    }

    /// The same after a change by hand: numbers that did not change stay checked, the whole does
    /// not.
    public Organisation changedTo(Organisation other) {
        var kept = other.numbers.stream().map(this::withItsCheck).toList();
        return new Organisation(
                other.identity, other.reach, kept, other.cooperation, Optional.empty());
    }

    private PhoneNumber withItsCheck(PhoneNumber number) {
        return numbers.stream()
                .filter(number::isSameAs)
                .findFirst()
                .flatMap(PhoneNumber::called)
                .map(number::with)
                .orElseGet(number::notCalled);
    }

    /// The same of which nothing was checked: whoever sends it in cannot say that it was (decision
    /// 0033).
    public Organisation unverified() {
        return new Organisation(
                identity,
                reach,
                numbers.stream().map(PhoneNumber::notCalled).toList(),
                cooperation,
                Optional.empty());
    }

    public Organisation called(String dialled, Check check) {
        return new Organisation(
                identity,
                reach,
                numbers.stream()
                        .map(number ->
                                number.dialled().equals(dialled) ? number.with(check) : number)
                        .toList(),
                cooperation,
                checked);
    }

    public Organisation checked(Check check) {
        return new Organisation(identity, reach, numbers, cooperation, Optional.of(check));
    }

    public Organisation agreed(Agreement agreement) {
        var agreements = Stream.concat(cooperation.agreements().stream(), Stream.of(agreement));
        return new Organisation(
                identity,
                reach,
                numbers,
                new Cooperation(cooperation.canDo(), cooperation.via(), agreements.toList()),
                checked);
    }

    /// The same with the agreements of an earlier version: they are made one by one.
    public Organisation agreed(Cooperation before) {
        return new Organisation(
                identity,
                reach,
                numbers,
                new Cooperation(cooperation.canDo(), cooperation.via(), before.agreements()),
                checked);
    }
}
