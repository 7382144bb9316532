package nl.meldwijzer.web.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.report.Edition;
import nl.meldwijzer.report.Paper;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.Optional;

/// Documents for whoever comes: they hold nothing of anybody. A file is made once, so that asking
/// for it over and over costs the school nothing.
@Component
public class OpenPapers {
    private static final long MOST = 200;

    private final PaperPages pages;
    private final PaperFiles files;
    private final Editions editions;
    private final Cache<Asked, Optional<ResponseEntity<?>>> made =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Asked(Paper paper, Edition edition, String form, String name) {}

    OpenPapers(PaperPages pages, PaperFiles files, Editions editions) {
        this.pages = pages;
        this.files = files;
        this.editions = editions;
    }

    /// The document on screen.
    ///
    /// @param path where its files lie
    public JteModel page(Paper paper, String path) {
        return page(paper, path, "/nood");
    }

    JteModel page(Paper paper, String path, String back) {
        return pages.open(paper, editions.anonymous(), back, path);
    }

    public Optional<ResponseEntity<?>> file(Paper paper, String form, String name) {
        if (!PaperFiles.isForm(form)) {
            return Optional.empty();
        }
        return made.get(
                new Asked(paper, editions.anonymous(), form, name),
                asked -> files.file(asked.paper(), asked.edition(), asked.form(), asked.name()));
    }
}
