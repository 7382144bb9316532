package nl.meldwijzer.web.install;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.Checkpoints;
import nl.meldwijzer.upkeep.Freshness;
import nl.meldwijzer.upkeep.Receipt;
import nl.meldwijzer.upkeep.Receipt.Kind;
import nl.meldwijzer.upkeep.Room;
import nl.meldwijzer.upkeep.Upkeep;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes the page with the state of the install.
@Component
class InstallPages {
    private static final long GIGABYTE = 1L << 30;

    private final Frames frames;
    private final Upkeep upkeep;
    private final Checkpoints checkpoints;
    private final SecurityClock clock;
    private final StaticTemplates templates = new StaticTemplates();

    InstallPages(Frames frames, Upkeep upkeep, Checkpoints checkpoints, SecurityClock clock) {
        this.frames = frames;
        this.upkeep = upkeep;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /// The same for every school of the install; the grant says that this visitor may see it.
    JteModel state(Grant.School grant) {
        var lines = new ArrayList<InstallPage.Line>();
        for (var kind : List.of(Kind.BACKUP, Kind.REHEARSAL, Kind.VERIFICATION)) {
            lines.add(done(kind));
        }
        var isSigned = checkpoints.newest(new Scope.School(grant.school())).isPresent();
        lines.add(line("signed", isSigned ? "yes" : "no", isSigned, ""));
        lines.add(room());
        lines.add(line("version", "is", true, frames.house().version()));
        // What is to be done first.
        lines.sort(Comparator.comparing(line -> line.todo().isEmpty()));
        return templates.installPage(
                frames.of("web.install.title", "people"),
                new InstallPage(lines.stream().allMatch(line -> line.todo().isEmpty()), lines));
    }

    private InstallPage.Line done(Kind kind) {
        var last = upkeep.last(kind).map(Receipt::at);
        var freshness = Freshness.of(kind, last, clock.now());
        var today = LocalDate.ofInstant(clock.now(), DomainClock.ZONE);
        var dates = new Dates(frames.texts(), today);
        return line(
                kind.wireName(),
                freshness == Freshness.NEVER ? "never" : "last",
                freshness == Freshness.FRESH,
                last.map(dates::moment).orElse(""));
    }

    private InstallPage.Line room() {
        var room = new Room(upkeep.freeBytes());
        return line("room", "free", !room.isLittle(), room.freeBytes() / GIGABYTE);
    }

    private InstallPage.Line line(String part, String words, boolean isWell, Object figure) {
        var t = frames.texts();
        var key = "web.install." + part;
        return new InstallPage.Line(
                t.text(key),
                t.text(key + "." + words, figure),
                t.text(isWell ? "web.install.well" : "web.install.todo"),
                isWell ? "" : t.text(key + ".todo"));
    }
}
