package nl.meldwijzer.web.dossier;

import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.ParentCard;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Involved;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Texts;

import java.util.List;
import java.util.Optional;

/// A whole dossier in words, for a document: as the pages tell it, and with all that the reader may
/// see and nothing more.
public final class DossierTelling {
    private final ReadDossier.Header header;
    private final List<ReadDossier.Line> lines;
    private final Surrounding around;

    /// The words around it, and the people in it.
    record Surrounding(Dates dates, Names names, String pupil, Family family) {}

    /// Her parents, and her brothers and sisters at this school.
    public record Family(List<ParentCard> parents, List<PupilCard> siblings) {
        public Family {
            parents = List.copyOf(parents);
            siblings = List.copyOf(siblings);
        }
    }

    DossierTelling(ReadDossier.Header header, List<ReadDossier.Line> lines, Surrounding around) {
        this.header = header;
        this.lines = List.copyOf(lines);
        this.around = around;
    }

    public ReadDossier.Header header() {
        return header;
    }

    /// Every entry, oldest first, with what was added to it.
    public List<ReadDossier.Line> lines() {
        return lines;
    }

    public Optional<ReadDossier.Line> line(long number) {
        return lines.stream().filter(line -> line.entry().number() == number).findFirst();
    }

    public List<Recorded> entries() {
        return lines.stream().map(ReadDossier.Line::entry).toList();
    }

    /// An entry as the timeline tells it.
    public TimelineItem told(ReadDossier.Line line) {
        return new Retelling(around.dates(), around.names())
                .item(line.entry(), line.additions(), List.of());
    }

    public String pupil() {
        return around.pupil();
    }

    public Optional<PupilCard> card() {
        return header.pupil();
    }

    public Family family() {
        return around.family();
    }

    /// A short sign without a name.
    public String reference() {
        return DossierPages.reference(header);
    }

    public String name(Involved one) {
        return around.names().of(one);
    }

    public String name(StaffId employee) {
        return around.names().of(employee);
    }

    public Texts t() {
        return around.dates().t();
    }

    public Dates dates() {
        return around.dates();
    }
}
