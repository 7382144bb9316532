package nl.meldwijzer.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// The list of signals as a memory aid (S53, S54): nothing is counted, and a tick alone is never
/// saved (T34).
public final class SignalCatalogue {
    /// Stored with every signal that points at an item.
    public static final String VERSION = "2026-1";

    /// A category, then ids, each with the letters of its marks. Texts stand in the bundle.
    private static final SequencedMap<String, Item> BY_ID =
            read(
                    """
                    PHYSICAL LIC-01 LIC-02:N LIC-03 LIC-04:N LIC-05 LIC-06 LIC-07 LIC-08 LIC-09 LIC-10
                    PHYSICAL LIC-11 LIC-12 LIC-13 LIC-14
                    CHILD_BEHAVIOUR KND-01 KND-02 KND-03 KND-04 KND-05 KND-06 KND-07 KND-08 KND-09 KND-10
                    CHILD_BEHAVIOUR KND-11 KND-12 KND-13:N KND-14 KND-15 KND-16 KND-17:D KND-18 KND-19:D
                    PARENT_BEHAVIOUR OUD-01 OUD-02 OUD-03 OUD-04 OUD-05 OUD-06:N OUD-07:N OUD-08 OUD-09
                    PARENT_BEHAVIOUR OUD-10 OUD-11:N OUD-12 OUD-13
                    INTERACTION INT-01 INT-02 INT-03 INT-04 INT-05 INT-06 INT-07 INT-08 INT-09 INT-10
                    FAMILY_SITUATION GEZ-01 GEZ-02 GEZ-03 GEZ-04 GEZ-05 GEZ-06 GEZ-07 GEZ-08 GEZ-09 GEZ-10
                    FAMILY_SITUATION GEZ-11 GEZ-12
                    SEXUAL_ABUSE SEK-01 SEK-02 SEK-03 SEK-04 SEK-05:N SEK-06 SEK-07 SEK-08:D SEK-09 SEK-10
                    SEXUAL_ABUSE SEK-11 SEK-12:DN
                    DOMESTIC_VIOLENCE_WITNESS GET-01:D GET-02 GET-03 GET-04 GET-05 GET-06 GET-07 GET-08
                    DOMESTIC_VIOLENCE_WITNESS GET-09:N GET-10:N
                    NEGLECT VRW-01 VRW-02 VRW-03 VRW-04 VRW-05 VRW-06:N VRW-07 VRW-08 VRW-09 VRW-10 VRW-11
                    NEGLECT VRW-12 VRW-13 VRW-14 VRW-15
                    FGM_HONOUR VGV-01:V VGV-02:V VGV-03:V VGV-04:V VGV-05:V VGV-06:V VGV-07
                    FGM_HONOUR EER-01 EER-02 EER-03:V EER-04:V EER-05:V EER-06:V EER-07
                    PROTECTIVE BES-01 BES-02 BES-03 BES-04 BES-05 BES-06 BES-07 BES-08
                    """);

    private SignalCatalogue() {}

    public enum Category implements Wired {
        PHYSICAL,
        CHILD_BEHAVIOUR,
        PARENT_BEHAVIOUR,
        INTERACTION,
        FAMILY_SITUATION,
        SEXUAL_ABUSE,
        DOMESTIC_VIOLENCE_WITNESS,
        NEGLECT,
        FGM_HONOUR,
        /// Signals that take a concern away (S48).
        PROTECTIVE;

        /// The key of its name.
        public String key() {
            return "catalogue.category." + wireName();
        }
    }

    public enum Mark {
        /// N: show the emergency numbers (S102).
        EMERGENCY,
        /// V: urgent contact with Veilig Thuis (S118).
        URGENT,
        /// D: show how to listen to a child that tells (T33).
        DISCLOSURE
    }

    public record Item(String id, Category category, Set<Mark> marks) {
        public Item {
            marks = Signal.ordered(marks);
        }

        /// The key of its text.
        public String key() {
            return "catalogue." + id;
        }
    }

    /// Every item, in the order of the list.
    public static List<Item> items() {
        return List.copyOf(BY_ID.values());
    }

    public static Optional<Item> item(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    static List<String> ids() {
        return List.copyOf(BY_ID.keySet());
    }

    private static SequencedMap<String, Item> read(String lines) {
        var items = new LinkedHashMap<String, Item>();
        for (var line : lines.split("\n")) {
            var words = List.of(line.split(" "));
            var category = Category.valueOf(words.getFirst());
            words.stream()
                    .skip(1)
                    .map(word -> item(category, word))
                    .forEach(i -> items.put(i.id(), i));
        }
        return items;
    }

    private static Item item(Category category, String word) {
        var parts = List.of(word.split(":"));
        var letters = parts.size() > 1 ? parts.get(1) : "";
        var marks = letters.chars().mapToObj(SignalCatalogue::mark).collect(Collectors.toSet());
        return new Item(parts.getFirst(), category, marks);
    }

    private static Mark mark(int letter) {
        return switch (letter) {
            case 'N' -> Mark.EMERGENCY;
            case 'V' -> Mark.URGENT;
            case 'D' -> Mark.DISCLOSURE;
            default -> throw new IllegalStateException("no such mark in the signal catalogue");
        };
    }
}
