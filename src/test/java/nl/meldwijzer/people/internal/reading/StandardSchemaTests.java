package nl.meldwijzer.people.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.people.ImportReport;
import nl.meldwijzer.people.PeopleWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/// Holds our own files against the standard's schemas, where those are at hand. They are not
/// shipped: set `MELDWIJZER_EDEXML` to their folder, or put them at `../shared/data/edexml`.
class StandardSchemaTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-15");

    @ParameterizedTest
    @CsvSource({"1.0.3, edexml-1.0.3.xml", "2.0, edexml-2.0.xml", "2.1, edexml-2.1.xml"})
    void ourFilesAreValid(String version, String file) throws Exception {
        var schemas = standard();
        if (schemas.isEmpty()) {
            return;
        }
        var schema = schemas.get().resolve(version).resolve("EDEXML.structuur.xsd");

        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(PeopleWorld.file(file))));
    }

    @Test
    void theStandardsOwnExampleIsTakenIn(@TempDir Path folder) throws Exception {
        var schemas = standard();
        if (schemas.isEmpty()) {
            return;
        }
        var example = Files.readString(schemas.get().resolve("2.0/EDEXML.Voorbeeld.2.0.xml"));
        try (var world = new PeopleWorld(folder)) {
            var report =
                    world.imported(
                            example.replace("99ZZ", PeopleWorld.BRIN)
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));

            assertThat(report.format()).isEqualTo("EDEXML 2.0");
            assertThat(report.sections())
                    .extracting(section -> section.added().size())
                    .containsExactly(8, 2, 3);
            assertThat(report.sections().get(1).omitted())
                    .extracting(ImportReport.Omitted::reason)
                    .containsExactly(ImportReport.Reason.LEFT);
            assertThat(report.leftOut())
                    .containsKeys("bsn", "bsn_ondwnr-4", "land", "gewicht_nieuw");
            assertThat(world.bytesOnDisk()).doesNotContain("133456785");
        }
        assertThat(
                        FileReader.read(
                                new ByteArrayInputStream(
                                        example.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                TODAY))
                .isInstanceOf(Reading.Understood.class);
    }

    private static Optional<Path> standard() {
        var folder =
                Stream.concat(
                                Optional.ofNullable(System.getenv("MELDWIJZER_EDEXML")).stream(),
                                List.of("../shared/data/edexml", "../../shared/data/edexml")
                                        .stream())
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .findFirst();
        if (folder.isEmpty()) {
            System.out.println("Not held against the standard: its schemas are not at hand.");
        }
        return folder;
    }
}
