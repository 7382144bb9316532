package nl.meldwijzer.web.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.dossier.ReadDossier.Query;

import org.springframework.stereotype.Component;

import java.util.stream.IntStream;

/// Reads a whole dossier for a document.
@Component
public class DossierTellings {
    private final ReadDossier readDossier;
    private final DossierPages pages;

    DossierTellings(ReadDossier readDossier, DossierPages pages) {
        this.readDossier = readDossier;
        this.pages = pages;
    }

    public DossierTelling of(Grant.Read grant) {
        var newest = readDossier.handle(grant, new Query.Newest());
        var header = newest.header();
        var lines =
                IntStream.rangeClosed(1, newest.timeline().pages())
                        .mapToObj(page -> readDossier.handle(grant, new Query.Page(page)))
                        .flatMap(view -> view.timeline().lines().stream())
                        .toList();
        return new DossierTelling(
                header,
                lines,
                new DossierTelling.Surrounding(
                        pages.dates(),
                        pages.names(grant, header),
                        pages.pupil(header),
                        new DossierTelling.Family(
                                pages.parents(grant, header), pages.siblings(grant, header))));
    }
}
