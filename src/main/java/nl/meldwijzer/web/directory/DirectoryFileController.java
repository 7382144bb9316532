package nl.meldwijzer.web.directory;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.directory.Directory;
import nl.meldwijzer.directory.DirectoryFiles;
import nl.meldwijzer.directory.Entry;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// Gives the directory out as a file, to whoever may read it.
@Controller
class DirectoryFileController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final Directory directory;
    private final DirectoryPages pages;

    DirectoryFileController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            Directory directory,
            DirectoryPages pages) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.directory = directory;
        this.pages = pages;
    }

    @GetMapping("/sociale-kaart/bestand/sociale-kaart.csv")
    ResponseEntity<?> csv() {
        return file("sociale-kaart.csv", CSV, DirectoryFiles::csv);
    }

    @GetMapping("/sociale-kaart/bestand/sociale-kaart.json")
    ResponseEntity<?> hsds() {
        return file("sociale-kaart.json", MediaType.APPLICATION_JSON, DirectoryFiles::hsds);
    }

    private ResponseEntity<?> file(
            String name, MediaType type, Function<List<Entry>, String> written) {
        return switch (gatekeeper.toList(visitor.get(), QueryKind.DIRECTORY)) {
            case Admission.Granted<Grant.List>(var grant) -> {
                var entries = directory.all(grant);
                gatekeeper.listed(
                        grant, entries.stream().map(entry -> entry.id().value()).toList());
                yield ResponseEntity.ok()
                        .contentType(type)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment().filename(name).build().toString())
                        .body(written.apply(entries).getBytes(StandardCharsets.UTF_8));
            }
            case Admission.Hidden<Grant.List>() -> pages.notHere();
        };
    }
}
