package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.internal.ReadingRoom;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.DueItem;
import nl.meldwijzer.protocol.Progress;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.protocol.Reviewed;
import nl.meldwijzer.protocol.Route;
import nl.meldwijzer.protocol.SheetDraft;
import nl.meldwijzer.protocol.Spoken;
import nl.meldwijzer.protocol.Suspicion;
import nl.meldwijzer.protocol.Weighable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Shows a dossier: header, what now, and one page of the timeline. The source of a shielded
/// statement is shown only to its recorder and to attention officers (S76).
public final class ReadDossier {
    private final ReadingRoom room;

    ReadDossier(ReadingRoom room) {
        this.room = room;
    }

    /// Which page of the timeline.
    public sealed interface Query {
        /// The page with the newest entries.
        record Newest() implements Query {}

        /// A page by its number.
        ///
        /// @param number from 1, the oldest; a page that is not there is the nearest that is
        record Page(int number) implements Query {}
    }

    /// What is shown.
    ///
    /// @param review what the reader can do now, for every act
    /// @param background gathered when asked, as all notes are
    public record View(
            Header header,
            List<Reviewed> review,
            Supplier<Background> background,
            Timeline timeline) {
        public View {
            review = List.copyOf(review);
        }
    }

    /// What stands beside the form of an act.
    ///
    /// @param spoken when each parent was last spoken to
    public record Background(Weighable weighable, List<Spoken> spoken) {
        public Background {
            spoken = List.copyOf(spoken);
        }
    }

    /// What stands above every page.
    ///
    /// @param pupil empty when the pupil is not in the register of people
    /// @param due what is open, the earliest first, for whomever
    public record Header(
            DossierId id,
            DossierVersion version,
            Optional<PupilCard> pupil,
            Standing standing,
            List<DueItem> due,
            Notes notes) {
        public Header {
            due = List.copyOf(due);
        }

        public boolean isSealed() {
            return standing.isSealed();
        }
    }

    /// What was written, oldest first.
    ///
    /// @param all everything, for acts that refer to several; gathered when asked, since that takes
    ///   longer in a longer dossier and most pages need none of it
    /// @param openHypotheses neither confirmed nor refuted
    public record Notes(Supplier<List<Recorded>> all, List<Recorded> openHypotheses) {
        public Notes {
            openHypotheses = List.copyOf(openHypotheses);
        }
    }

    /// How the dossier stands.
    ///
    /// @param isSealed whether it is the board's, for a report about an employee
    public record Standing(
            boolean isSealed,
            Optional<Route> route,
            Optional<Suspicion> suspicion,
            Optional<String> protocolVersion,
            Progress progress,
            Members members) {
        public Set<StaffId> team() {
            return members.team();
        }

        public Set<StaffId> excluded() {
            return members.excluded();
        }

        /// Whether the step plan applies (S80).
        public boolean followsSteps() {
            return !isSealed && route.filter(Route.EMPLOYEE::equals).isEmpty();
        }

        /// Whether it is between pupils: another protocol leads there (T57).
        public boolean isBetweenPupils() {
            return route.filter(Route.BETWEEN_PUPILS::equals).isPresent();
        }
    }

    /// Who works on it, and who is kept out.
    public record Members(Set<StaffId> team, Set<StaffId> excluded) {
        public Members {
            team = Set.copyOf(team);
            excluded = Set.copyOf(excluded);
        }
    }

    /// One page of the entries.
    ///
    /// @param page from 1, the oldest
    /// @param lines oldest first
    public record Timeline(int page, int pages, List<Line> lines) {
        /// How many entries stand on a page.
        public static final int PAGE = 50;

        public Timeline {
            lines = List.copyOf(lines);
        }

        /// The page on which an entry stands.
        public static long pageOf(long number) {
            return (number + PAGE - 1) / PAGE;
        }
    }

    /// An entry with the corrections, follow-ups and settlements that were added to it.
    public record Line(Recorded entry, List<Recorded> additions) {
        public Line {
            additions = List.copyOf(additions);
        }
    }

    public View handle(Grant.Read grant, Query query) {
        return room.show(grant, query);
    }

    /// A first text of a consultation sheet without names (S89).
    public SheetDraft sheet(Grant.Read grant) {
        return room.sheet(grant);
    }
}
