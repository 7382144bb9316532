package nl.meldwijzer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.directory.Contacts.Outcome;
import nl.meldwijzer.people.PeopleWorld;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class ContactsTests {
    private static final ContactPerson FENNA =
            new ContactPerson("Fenna Verzonnen", "jeugdarts", "0599 123457", "");

    @TempDir Path folder;
    PeopleWorld world;
    DirectoryAssembly module;
    Grant.School grant;
    OrganisationId organisation;

    @BeforeEach
    void found() {
        world = new PeopleWorld(folder);
        module = world.directory();
        grant = world.keepingDirectory();
        organisation =
                module.register()
                        .add(grant, DirectoryTests.organisation("De Brug", "0599 123456", "24/7"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whoIsAddedByHandWasLookedAtToday() {
        add();

        assertThat(contacts())
                .extracting(Contacts.Contact::person, Contacts.Contact::lookedAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FENNA, Optional.of(world.today())));
    }

    @Test
    void isDueWhenNobodyLookedForSixMonths() {
        add();
        assertThat(chores()).doesNotContain(Chore.What.CONTACT);

        world.pass(Duration.ofDays(200));
        assertThat(chores()).contains(Chore.What.CONTACT);

        module.contacts().confirm(grant, organisation, contacts().getFirst().id());
        assertThat(chores()).doesNotContain(Chore.What.CONTACT);
    }

    @Test
    void isChangedInPlaceAndWhatStoodThereIsKeptNowhere() {
        add();
        var id = contacts().getFirst().id();
        world.pass(Duration.ofDays(200));
        var other = new ContactPerson("Joris Bedacht", "jeugdarts", "0599 123459", "");

        assertThat(module.contacts().change(grant, organisation, id, other))
                .isEqualTo(Outcome.DONE);

        assertThat(contacts())
                .containsExactly(new Contacts.Contact(id, other, Optional.of(world.today())));
        assertThat(chores()).doesNotContain(Chore.What.CONTACT);
        assertThat(module.contacts().change(grant, organisation, "not-there", other))
                .isEqualTo(Outcome.GONE);
        assertThat(world.lines().toString()).doesNotContain("Joris").contains("contact.changed");
    }

    @Test
    void canBeErasedAndLeavesNothingBehind() {
        add();
        var id = contacts().getFirst().id();

        assertThat(module.contacts().erase(grant, organisation, id)).isEqualTo(Outcome.DONE);

        assertThat(contacts()).isEmpty();
        assertThat(module.contacts().erase(grant, organisation, id)).isEqualTo(Outcome.GONE);
        assertThat(module.directory().history(grant, organisation).toString())
                .doesNotContain("Fenna");
    }

    @Test
    void goesWhenTheOrganisationEnds() {
        add();
        module.register().change(grant, organisation, 1, new Change.Ended());

        assertThat(contacts()).isEmpty();
    }

    @Test
    void standsUnderItsOwnOrganisationOnly() {
        add();
        var other =
                module.register()
                        .add(grant, DirectoryTests.organisation("De Klok", "0599 123458", "24/7"));
        var id = contacts().getFirst().id();

        assertThat(module.contacts().of(grant, other)).isEmpty();
        assertThat(module.contacts().erase(grant, other, id)).isEqualTo(Outcome.GONE);
        assertThat(contacts()).hasSize(1);
    }

    @Test
    void isNotReadableOnDiskAndNamesNobodyInTheLog() {
        add();

        assertThat(world.bytesOnDisk()).doesNotContain("Fenna", "jeugdarts", "123457");
        assertThat(world.lines().toString()).doesNotContain("Fenna").contains("contact.added");
    }

    private void add() {
        assertThat(module.contacts().add(grant, organisation, FENNA)).isEqualTo(Outcome.DONE);
    }

    private List<Contacts.Contact> contacts() {
        return module.contacts().of(grant, organisation);
    }

    private List<Chore.What> chores() {
        return module.directory().chores(grant).stream().map(Chore::what).toList();
    }
}
