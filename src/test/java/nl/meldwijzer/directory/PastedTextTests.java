package nl.meldwijzer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.directory.DirectoryImport.Preview;
import nl.meldwijzer.directory.Proposal.How;
import nl.meldwijzer.directory.Suspicion.Doubt;
import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.PeopleWorld;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// A list as it stands in many a school's code, with invented organisations (S213-S233).
class PastedTextTests {
    @TempDir Path folder;
    PeopleWorld world;
    DirectoryAssembly module;
    Grant.School grant;

    @BeforeEach
    void found() {
        world = new PeopleWorld(folder);
        module = world.directory();
        grant = world.keepingDirectory();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void understandsEveryFieldOfTheForm() {
        var read =
                only(
                        """
                        Organisatie\t: Stichting De Brug  (schoolmaatschappelijk werk)
                        Contactpersoon\t: Fenna Verzonnen
                        Adres\t : Kade 12a 9999 ZZ Verzonnen
                           Postbus 21, 9990 AA Verzonnen
                        Telefoonnummer\t: 0599 230 388 (ma-vr 8.30 - 17.00) bgg 278855
                        E-mailadres\t\t:  info@debrug.example
                            www.debrug.example
                        """);
        var organisation = read.organisation();
        assertThat(organisation.name()).isEqualTo("Stichting De Brug");
        assertThat(organisation.identity().kinds()).containsExactly(Kind.SCHOOL_SOCIAL_WORK);
        assertThat(organisation.cooperation().canDo()).isEqualTo("schoolmaatschappelijk werk");
        assertThat(organisation.reach())
                .isEqualTo(
                        new Organisation.Reach(
                                "Kade 12a, 9999 ZZ Verzonnen",
                                "Postbus 21, 9990 AA Verzonnen",
                                "info@debrug.example",
                                "www.debrug.example"));
        assertThat(organisation.numbers()).hasSize(1);
        var number = organisation.numbers().getFirst();
        assertThat(number.number()).isEqualTo("0599 230 388");
        assertThat(HoursText.write(number.hours())).isEqualTo("ma-vr 08.30-17.00");
        assertThat(number.fallback()).isEqualTo("0599 278855");
        assertThat(doubts(read)).containsExactly(Doubt.NUMBER_COMPLETED);
        assertThat(read.persons())
                .containsExactly(new ContactPerson("Fenna Verzonnen", "", "", ""));
    }

    @Test
    void severalFieldsMayStandInOneLineAndOrganisationsNeedNoEmptyLine() {
        var ready =
                preview(
                        """
                        Organisatie: Crisisdienst Noord (bij noodsituaties) Telefoonnummer: 0599-279946
                        Organisatie: De Klok | Adres: Het Haagje 1 | 9999 ZZ Verzonnen Tel: 0599 111111 / 0599 222222
                        """);
        assertThat(ready.proposals())
                .extracting(one -> one.organisation().name())
                .containsExactly("Crisisdienst Noord", "De Klok");
        var crisis = ready.proposals().getFirst().organisation();
        assertThat(crisis.identity().isForEmergencies()).isTrue();
        assertThat(crisis.identity().kinds()).containsExactly(Kind.CRISIS);
        var klok = ready.proposals().getLast().organisation();
        assertThat(klok.reach().visiting()).isEqualTo("Het Haagje 1, 9999 ZZ Verzonnen");
        assertThat(klok.numbers())
                .extracting(PhoneNumber::number)
                .containsExactly("0599 111111", "0599 222222");
    }

    @ParameterizedTest
    @CsvSource({
        "E-mailadres: info@remove-this.voorbeeld.example, EMAIL_DISGUISED, info@voorbeeld.example",
        "E-mailadres: info [at] voorbeeld.example, EMAIL_DISGUISED, info@voorbeeld.example",
        "E-mailadres: info@voorbeeld, EMAIL_INVALID, ''",
        "E-mailadres: f.verzonnen@voorbeeld.example, EMAIL_PERSONAL, ''",
        "Telefoonnummer: 0599 12345, NUMBER_LENGTH, ''",
        "Telefoonnummer: 0800 - 0200, NUMBER_MISTAKEN, 0800-2000",
        "Telefoonnummer: 0900-123 123 0, NUMBER_OUTDATED, 0800-2000",
        "Telefoonnummer: 0599 123456 (als het uitkomt), HOURS, ''",
        "Website: komt nog, WEBSITE, ''",
    })
    void flagsWhatIsProbablyWrongAndLeavesItOut(String line, Doubt doubt, String instead) {
        var read = only("Organisatie: De Klok\n" + line);
        assertThat(read.suspicions()).extracting(Suspicion::doubt).containsExactly(doubt);
        assertThat(read.suspicions().getFirst().instead()).isEqualTo(instead);
        assertThat(read.organisation().reach().email()).isEmpty();
        assertThat(read.organisation().reach().website()).isEmpty();
        if (doubt != Doubt.HOURS) {
            assertThat(read.organisation().numbers()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "088 2460244",
        "0900-8844",
        "0900 - 3711 711",
        "14 0528",
        "+31 6 12345678",
        "(0599) 123456",
        "0800-1234",
        "06-12345678",
    })
    void aNumberThatCanBeDialledIsNotDoubted(String number) {
        assertThat(only("Organisatie: De Klok\nTelefoonnummer: " + number).suspicions()).isEmpty();
    }

    @Test
    void saysWhereTheWorkOfAnOrganisationThatCeasedWent() {
        var ready =
                preview(
                        """
                        Organisatie: Veilig Thuis Verzonnen
                        Telefoonnummer: 0599 123456
                        Organisatie: Steunpunt Huiselijk Geweld
                        Organisatie: Bureau Jeugdzorg
                        """);
        assertThat(ready.proposals())
                .extracting(Proposal::fit)
                .containsExactly(
                        new Proposal.Fit(How.NEW, ""),
                        new Proposal.Fit(How.DOUBTFUL, "Veilig Thuis Verzonnen"),
                        new Proposal.Fit(How.DOUBTFUL, ""));
        assertThat(ready.undoubted().lines()).containsExactly(1);
    }

    @Test
    void knowsAnOrganisationByTheNamesOfThoseThatMergedIntoIt() {
        var there = DirectoryTests.organisation("Veilig Thuis Verzonnen", "0599 123456", "24/7");
        var merged =
                new Organisation.Identity(
                        there.name(), List.of("Steunpunt Huiselijk Geweld"), Set.of(), false);
        module.register()
                .add(
                        grant,
                        new Organisation(
                                merged,
                                there.reach(),
                                there.numbers(),
                                there.cooperation(),
                                there.checked()));

        assertThat(only("Organisatie: Steunpunt huiselijk geweld").fit())
                .isEqualTo(new Proposal.Fit(How.KNOWN, "Veilig Thuis Verzonnen"));
    }

    @Test
    void numbersOfTheProductItselfAreNotAdded() {
        assertThat(only("Organisatie: Politie alarmnummer\nTelefoonnummer: 112").fit().how())
                .isEqualTo(How.FIXED);
    }

    @Test
    void whatNoFieldIsForIsLeftOutByItsLine() {
        var ready = preview("Onze lijst\nOrganisatie: De Klok\n\nAlle rechten voorbehouden");
        assertThat(ready.leftOut())
                .containsExactly(
                        new DirectoryImport.LeftOut(1, "Onze lijst"),
                        new DirectoryImport.LeftOut(4, "Alle rechten voorbehouden"));
    }

    @ParameterizedTest
    @CsvSource({
        "Telefoonnummer: via de receptie, via de receptie",
        "Telefoonnummer: 0599 123456 vraag naar de balie, vraag naar de balie",
        "E-mailadres: een@een.example~E-mailadres: twee@een.example, twee@een.example",
        "E-mailadres: een@een.example~Alle rechten voorbehouden, Alle rechten voorbehouden",
        "Website: www.een.example~Website: www.twee.example, www.twee.example",
    })
    void nothingIsPassedOverInSilence(String lines, String left) {
        var ready = preview("Organisatie: De Klok\n" + lines.replace('~', '\n'));
        assertThat(ready.leftOut()).extracting(DirectoryImport.LeftOut::what).containsExactly(left);
    }

    @Test
    void fieldsWithoutAnOrganisationAreLeftOutToo() {
        var ready = preview("Organisatie:\nAdres: Kade 1\nOrganisatie: De Klok");
        assertThat(ready.leftOut()).containsExactly(new DirectoryImport.LeftOut(2, "Kade 1"));
    }

    @Test
    void importsUnverifiedAndTheSecondTimeNothing() {
        var text =
                """
                Organisatie: De Klok (bij noodsituaties)
                Contactpersoon: Fenna Verzonnen
                Telefoonnummer: 0599 123456
                E-mailadres: f.verzonnen@deklok.example
                """;
        var chosen = new DirectoryImport.Chosen(Set.of(1), Set.of(1));
        assertThat(module.imports().handle(grant, text, chosen))
                .isEqualTo(new DirectoryImport.Outcome.Done(1, 1));

        var entry = module.directory().all(grant).getFirst();
        assertThat(entry.organisation().checked()).isEmpty();
        assertThat(entry.organisation().numbers().getFirst().called()).isEmpty();
        assertThat(module.emergencyNumbers().of(grant.school())).isEmpty();
        assertThat(module.directory().history(grant, entry.id()))
                .extracting(PastVersion::change)
                .containsExactly("imported");
        assertThat(module.contacts().of(grant, entry.id()))
                .extracting(Contacts.Contact::person)
                .containsExactly(
                        new ContactPerson("Fenna Verzonnen", "", "", "f.verzonnen@deklok.example"));

        assertThat(module.imports().handle(grant, text, chosen))
                .isEqualTo(new DirectoryImport.Outcome.Done(0, 0));
        assertThat(module.directory().all(grant)).containsExactly(entry);
        assertThat(module.contacts().of(grant, entry.id())).hasSize(1);
    }

    @Test
    void aPersonStaysOutUnlessAskedFor() {
        var text = "Organisatie: De Klok\nContactpersoon: Fenna Verzonnen";
        module.imports().handle(grant, text, new DirectoryImport.Chosen(Set.of(1), Set.of()));

        var entry = module.directory().all(grant).getFirst();
        assertThat(module.contacts().of(grant, entry.id())).isEmpty();
        assertThat(entry.organisation().toString()).doesNotContain("Fenna");
    }

    @Test
    void refusesWhatIsNoListOrTooLong() {
        assertThat(refused("  \n ")).isEqualTo(Fault.EMPTY);
        assertThat(refused("zomaar een tekst")).isEqualTo(Fault.NO_DATA);
        assertThat(refused("x".repeat(DirectoryImport.LONGEST + 1))).isEqualTo(Fault.TOO_LARGE);
        assertThat(refused("Organisatie: De Klok\n".repeat(501))).isEqualTo(Fault.TOO_MANY);
        assertThat(refused("Organisatie: " + "x".repeat(2001))).isEqualTo(Fault.TEXT_TOO_LONG);
    }

    @Test
    void aTextThatBeginsWithABracketIsATextAllTheSame() {
        assertThat(preview("[bladwijzer] III Sociale kaart\nOrganisatie: De Klok").proposals())
                .hasSize(1);
    }

    @Test
    void charactersThatHideOthersAreGone() {
        assertThat(only("Organisatie: De\u202eKlok\u200b").organisation().name())
                .isEqualTo("DeKlok");
    }

    private Proposal only(String text) {
        var proposals = preview(text).proposals();
        assertThat(proposals).hasSize(1);
        return proposals.getFirst();
    }

    private Preview.Ready preview(String text) {
        return (Preview.Ready) module.imports().preview(grant, text);
    }

    private Fault refused(String text) {
        return ((Preview.Refused) module.imports().preview(grant, text)).refusal().fault();
    }

    private static List<Doubt> doubts(Proposal proposal) {
        return proposal.suspicions().stream().map(Suspicion::doubt).toList();
    }
}
