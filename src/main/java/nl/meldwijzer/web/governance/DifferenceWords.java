package nl.meldwijzer.web.governance;

import nl.meldwijzer.governance.Difference;
import nl.meldwijzer.governance.Provisions;
import nl.meldwijzer.web.frame.Texts;

import org.springframework.stereotype.Component;

import java.util.List;

/// Says in plain words in what two versions of a code differ.
@Component
public class DifferenceWords {
    private final CodeWords words;

    DifferenceWords(CodeWords words) {
        this.words = words;
    }

    /// One thing that differs.
    ///
    /// @param before empty for what is new
    /// @param after empty for what is gone
    public record Line(String what, String before, String after) {}

    /// In the order in which a code is read; empty when they are the same.
    public List<Line> between(Provisions before, Provisions after) {
        return Difference.between(before, after).stream().map(this::line).toList();
    }

    private Line line(Difference difference) {
        return switch (difference) {
            case Difference.Renamed(var step, var before, var after) ->
                    new Line(of(words.step(step), "web.code.diff.name"), before, after);
            case Difference.GuidanceChanged(var step, var before, var after) ->
                    new Line(of(words.step(step), "web.code.diff.guidance"), before, after);
            case Difference.DutyAdded(var step, var duty) ->
                    new Line(of(words.step(step), "web.code.diff.duty"), "", words.duty(duty));
            case Difference.DutyGone(var step, var duty) ->
                    new Line(of(words.step(step), "web.code.diff.duty"), words.duty(duty), "");
            case Difference.TermChanged(var term, var before, var after) ->
                    new Line(words.term(term), words.length(before), words.length(after));
            case Difference.SwitchChanged(var name, var before, var after) ->
                    new Line(
                            words.called(name),
                            words.value(name, before),
                            words.value(name, after));
        };
    }

    private String of(String step, String key) {
        Texts t = words.t();
        return step + ", " + t.text(key);
    }
}
