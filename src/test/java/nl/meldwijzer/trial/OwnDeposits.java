package nl.meldwijzer.trial;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What somebody finds back of what she recorded.
final class OwnDeposits {

    private OwnDeposits() {}

    /// The texts on her page that look like a pattern, in order.
    static List<String> texts(Visit visit, String pattern)
            throws IOException, InterruptedException {
        var text = visit.get("/vastgelegd").html().select("main").text();
        return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
    }
}
