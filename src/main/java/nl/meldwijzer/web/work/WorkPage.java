package nl.meldwijzer.web.work;

import nl.meldwijzer.web.draft.DraftPages;
import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.frame.Dates;

import java.time.LocalDate;
import java.util.List;

/// My work: what is due, the earliest first wherever it comes from, and the dossiers I work on.
///
/// @param mayOpen whether the reader may let herself into a dossier in need
public record WorkPage(
        String greeting,
        List<Notice> notices,
        Unsent unsent,
        List<Item> due,
        List<DossierLine> dossiers,
        boolean mayOpen) {
    public WorkPage {
        notices = List.copyOf(notices);
        due = List.copyOf(due);
        dossiers = List.copyOf(dossiers);
    }

    /// What the reader typed and did not send; nobody else sees it.
    ///
    /// @param expired what is said of drafts that were thrown away because they were too old
    public record Unsent(List<DraftPages.Line> drafts, List<String> expired) {
        public Unsent {
            drafts = List.copyOf(drafts);
            expired = List.copyOf(expired);
        }
    }

    /// Something due: what, about whom, by when.
    public record Item(String path, String what, String about, Moment moment) {}

    /// By when, in words, and how that looks.
    public record Moment(LocalDate on, String words, Urgency urgency) {
        static Moment of(LocalDate on, Dates dates) {
            return new Moment(on, dates.due(on), Urgency.of(on, dates.today()));
        }
    }

    /// One dossier and where it stands.
    public record DossierLine(String path, String pupil, String where, String last) {}

    /// How much haste there is.
    public enum Urgency {
        LATE("late"),
        TODAY("today"),
        SOON("soon");

        private final String style;

        Urgency(String style) {
            this.style = style;
        }

        static Urgency of(LocalDate on, LocalDate today) {
            if (on.isBefore(today)) {
                return LATE;
            }
            return on.equals(today) ? TODAY : SOON;
        }

        public String style() {
            return style;
        }
    }
}
