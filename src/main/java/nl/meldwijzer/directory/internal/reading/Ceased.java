package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.directory.Kind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Organisations of 2010 that are no longer there: whoever still has them calls a dead number
/// (S220, S231, S234).
public enum Ceased {
    /// Became part of Veilig Thuis in 2015, as the next.
    REPORTING_CENTRE("advies.{0,6}meldpunt kindermishandeling|\\bamk\\b", Kind.SAFE_HOME),
    SUPPORT_CENTRE("steunpunt huiselijk geweld|\\bshg\\b", Kind.SAFE_HOME),
    /// Its tasks went to municipalities and certified institutions.
    YOUTH_CARE_OFFICE("bureau jeugdzorg|\\bbjz\\b", Kind.YOUTH_CARE);

    private final Pattern name;
    private final Kind successor;

    Ceased(String name, Kind successor) {
        this.name = Pattern.compile(name);
        this.successor = successor;
    }

    /// The kind of organisation to look for instead.
    public Kind successor() {
        return successor;
    }

    /// Whether this is the name of one.
    public static Optional<Ceased> of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.name.matcher(lower).find()).findFirst();
    }
}
