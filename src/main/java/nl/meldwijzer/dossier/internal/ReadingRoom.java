package nl.meldwijzer.dossier.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Ground;
import nl.meldwijzer.dossier.ReadDossier.Background;
import nl.meldwijzer.dossier.ReadDossier.Header;
import nl.meldwijzer.dossier.ReadDossier.Line;
import nl.meldwijzer.dossier.ReadDossier.Members;
import nl.meldwijzer.dossier.ReadDossier.Notes;
import nl.meldwijzer.dossier.ReadDossier.Query;
import nl.meldwijzer.dossier.ReadDossier.Standing;
import nl.meldwijzer.dossier.ReadDossier.Timeline;
import nl.meldwijzer.dossier.ReadDossier.View;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.ledger.CorruptJournal;
import nl.meldwijzer.people.People;
import nl.meldwijzer.protocol.Agreement;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.Circumstances;
import nl.meldwijzer.protocol.Dossier;
import nl.meldwijzer.protocol.Protocol;
import nl.meldwijzer.protocol.PupilFacts;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.protocol.Relation;
import nl.meldwijzer.protocol.Reviewed;
import nl.meldwijzer.protocol.SheetDraft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/// Shows a dossier to who may read it. What a page costs depends on the page, not on the dossier.
public final class ReadingRoom {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final long MOST = 1_000;

    private final Folds folds;
    private final People people;
    private final Surroundings surroundings;
    private final Cache<Asked, List<Reviewed>> reviews =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    ReadingRoom(Folds folds, People people, Surroundings surroundings) {
        this.folds = folds;
        this.people = people;
        this.surroundings = surroundings;
    }

    public View show(Grant.Read grant, Query query) {
        var dossier = folds.current(new Place(grant.scope(), grant.dossier()));
        var pupil = pupil(grant, dossier);
        var circumstances = surroundings.of(grant, dossier, pupil);
        var shielding = shielding(grant);
        return new View(
                header(grant, dossier, circumstances),
                review(grant, dossier, circumstances),
                () ->
                        new Background(
                                Protocol.weighable(dossier, circumstances),
                                Protocol.spoken(dossier, circumstances)),
                timeline(dossier, query, shielding));
    }

    public SheetDraft sheet(Grant.Read grant) {
        var dossier = folds.current(new Place(grant.scope(), grant.dossier()));
        return Protocol.sheet(dossier, surroundings.of(grant, dossier, pupil(grant, dossier)));
    }

    /// On what a review depends, besides the hour of the day.
    private record Asked(
            Place place,
            DossierVersion version,
            Author author,
            Set<Relation> relations,
            LocalDate today,
            Agreement school,
            PupilFacts facts) {}

    /// Nothing is offered to whom is here by emergency access: that is for reading.
    private List<Reviewed> review(Grant.Read grant, Dossier dossier, Circumstances circumstances) {
        if (!grant.mayAct()) {
            return List.of();
        }
        var asked =
                new Asked(
                        new Place(grant.scope(), grant.dossier()),
                        dossier.version(),
                        circumstances.author(),
                        circumstances.relations(),
                        circumstances.today(),
                        circumstances.school(),
                        circumstances.pupil());
        return reviews.get(asked, _ -> Protocol.review(dossier, circumstances));
    }

    private Header header(Grant.Read grant, Dossier dossier, Circumstances circumstances) {
        var shielding = shielding(grant);
        return new Header(
                grant.dossier(),
                dossier.version(),
                people.pupil(grant, circumstances.pupil().id()),
                new Standing(
                        dossier.isSealed(),
                        dossier.route(),
                        dossier.suspicion(),
                        dossier.protocolVersion(),
                        Protocol.progress(dossier, circumstances),
                        new Members(dossier.teamOn(circumstances.today()), dossier.excluded())),
                dossier.openDue(),
                notes(dossier, shielding));
    }

    private static Notes notes(Dossier dossier, Shielding shielding) {
        return new Notes(
                () ->
                        dossier.entries().stream()
                                .filter(recorded -> recorded.entry().isNote())
                                .map(shielding::shield)
                                .toList(),
                dossier.openHypotheses().stream().map(shielding::shield).toList());
    }

    private static Timeline timeline(Dossier dossier, Query query, Shielding shielding) {
        long size = dossier.version().value();
        int pages = (int) Math.max(1, Timeline.pageOf(size));
        int page =
                switch (query) {
                    case Query.Newest() -> pages;
                    case Query.Page(var wanted) -> Math.clamp(wanted, 1, pages);
                };
        long first = (page - 1L) * Timeline.PAGE + 1;
        var lines =
                LongStream.rangeClosed(first, Math.min(size, first + Timeline.PAGE - 1))
                        .mapToObj(number -> line(dossier, number, shielding))
                        .toList();
        return new Timeline(page, pages, lines);
    }

    private static Line line(Dossier dossier, long number, Shielding shielding) {
        Recorded entry = dossier.entry(number).orElseThrow();
        List<Recorded> additions = dossier.addedTo(number);
        return new Line(
                shielding.shield(entry), additions.stream().map(shielding::shield).toList());
    }

    /// The board sees everything in its sealed dossiers, attention officers in the others.
    private static Shielding shielding(Grant.Read grant) {
        boolean seesSources =
                grant.grounds().contains(Ground.COORDINATOR)
                        || grant.grounds().contains(Ground.BOARD);
        return new Shielding(grant.actor(), seesSources);
    }

    private static PupilId pupil(Grant.Read grant, Dossier dossier) {
        return dossier.pupil()
                .orElseThrow(() ->
                        new CorruptJournal(
                                grant.scope(), "dossier " + grant.dossier() + " was never opened"));
    }
}
