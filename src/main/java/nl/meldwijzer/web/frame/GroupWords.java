package nl.meldwijzer.web.frame;

import nl.meldwijzer.people.PupilCard;

import java.util.Locale;

/// How a group is called on screen: administrations write `4`, people say "groep 4".
public final class GroupWords {
    private GroupWords() {}

    /// The group of a pupil; empty when she is in none.
    public static String of(PupilCard pupil, Texts t) {
        return pupil.group().map(group -> of(group.name(), t)).orElse("");
    }

    /// A group by its name.
    public static String of(String name, Texts t) {
        return name.toLowerCase(Locale.ROOT).startsWith("gr") ? name : t.text("web.group", name);
    }
}
