package nl.meldwijzer.web.paper;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.report.Paper;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.Optional;

/// Documents for whoever comes: they hold nothing of anybody.
@Component
public class OpenPapers {
    private final PaperPages pages;
    private final PaperFiles files;
    private final Editions editions;

    OpenPapers(PaperPages pages, PaperFiles files, Editions editions) {
        this.pages = pages;
        this.files = files;
        this.editions = editions;
    }

    /// @param path where its files lie
    public JteModel page(Paper paper, String path) {
        return page(paper, path, "/nood");
    }

    JteModel page(Paper paper, String path, String back) {
        return pages.open(paper, editions.anonymous(), back, path);
    }

    public Optional<ResponseEntity<?>> file(Paper paper, String form, String name) {
        return files.file(paper, editions.anonymous(), form, name);
    }
}
