package nl.meldwijzer.web.people;

import java.util.List;

/// The pupils of one group with their parents, each with or without authority (T39).
public record GroupPage(String name, List<PupilLine> pupils) {
    public GroupPage {
        pupils = List.copyOf(pupils);
    }

    /// A pupil and the parents.
    public record PupilLine(String name, String born, List<ParentLine> parents) {
        public PupilLine {
            parents = List.copyOf(parents);
        }
    }

    /// A parent.
    public record ParentLine(String name, String authority) {}
}
