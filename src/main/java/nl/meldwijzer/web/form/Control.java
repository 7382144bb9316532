package nl.meldwijzer.web.form;

import java.util.List;

/// A question as it stands on the page, with what was typed. Each kind has one template.
public sealed interface Control {
    Asked asked();

    /// One line of text.
    record Line(Asked asked, String value, LineKind kind) implements Control {}

    /// Several lines of text.
    record Area(Asked asked, String value, int rows) implements Control {}

    /// One answer out of a few, all visible.
    record Radios(Asked asked, List<Option> options, boolean isShort) implements Control {
        public Radios {
            options = List.copyOf(options);
        }

        /// The same with these answers first, in this order.
        public Radios first(String... values) {
            return new Radios(asked, Option.first(options, values), isShort);
        }
    }

    /// Any number of answers.
    record Ticks(Asked asked, List<Option> options, boolean isShort) implements Control {
        public Ticks {
            options = List.copyOf(options);
        }

        /// The same with these answers first, in this order.
        public Ticks first(String... values) {
            return new Ticks(asked, Option.first(options, values), isShort);
        }
    }

    /// One answer out of many.
    record Choice(Asked asked, List<Option> options) implements Control {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// A day, in three fields: the pattern that works best for people who type dates.
    record Day(Asked asked, String day, String month, String year) implements Control {}

    /// A day with a time.
    record Moment(Day day, String time) implements Control {
        @Override
        public Asked asked() {
            return day.asked();
        }
    }

    /// Who else was there, with "nobody else" as an answer of its own (S66).
    record Others(Asked asked, String value, boolean isNobody) implements Control {}

    /// A file from the reader's machine.
    record File(Asked asked, String accept) implements Control {}

    /// Goes along unseen.
    record Hidden(Asked asked, String value) implements Control {}
}
