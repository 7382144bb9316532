package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.DossierPlaces;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.access.TeamChanges;
import nl.meldwijzer.access.Teams;
import nl.meldwijzer.dossier.AddToDeposit;
import nl.meldwijzer.dossier.BreakGlass;
import nl.meldwijzer.dossier.DepositAct;
import nl.meldwijzer.dossier.DossierAssembly;
import nl.meldwijzer.dossier.DossierAssembly.Persons;
import nl.meldwijzer.dossier.DossierAssembly.Storage;
import nl.meldwijzer.dossier.DossierAssembly.Surface;
import nl.meldwijzer.dossier.DossierList;
import nl.meldwijzer.dossier.FilingDesk;
import nl.meldwijzer.dossier.LogReview;
import nl.meldwijzer.dossier.MyWork;
import nl.meldwijzer.dossier.NoteEmergency;
import nl.meldwijzer.dossier.OwnDeposits;
import nl.meldwijzer.dossier.PerformAct;
import nl.meldwijzer.dossier.Projections;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.dossier.ReportEmployee;
import nl.meldwijzer.dossier.RunningVersions;
import nl.meldwijzer.dossier.WhoRead;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.Ledger;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.People;
import nl.meldwijzer.vault.Vault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.security.SecureRandom;

@Configuration(proxyBeanMethods = false)
class DossierConfiguration {
    @Bean
    DossierPlaces dossierPlaces(Store store, Standing standing) {
        return DossierAssembly.places(store, standing);
    }

    @Bean
    Storage dossierStorage(Vault vault, Ledger ledger, Store store, ReportingCodes codes) {
        return new Storage(vault, ledger, store, codes);
    }

    @Bean
    Persons dossierPersons(
            Standing standing,
            Gatekeeper gatekeeper,
            Teams teams,
            TeamChanges changes,
            People people) {
        return new Persons(standing, gatekeeper, teams, changes, people);
    }

    @Bean
    DossierAssembly dossiers(
            Storage storage,
            Persons persons,
            DomainClock clock,
            SecurityClock security,
            SecureRandom random) {
        return DossierAssembly.of(
                storage, persons, new Surface(clock, security, random, FilingDesk.NOBODY));
    }

    @Bean
    DepositAct depositAct(DossierAssembly dossiers) {
        return dossiers.depositAct();
    }

    @Bean
    AddToDeposit addToDeposit(DossierAssembly dossiers) {
        return dossiers.addToDeposit();
    }

    @Bean
    NoteEmergency noteEmergency(DossierAssembly dossiers) {
        return dossiers.noteEmergency();
    }

    @Bean
    ReportEmployee reportEmployee(DossierAssembly dossiers) {
        return dossiers.reportEmployee();
    }

    @Bean
    PerformAct performAct(DossierAssembly dossiers) {
        return dossiers.performAct();
    }

    @Bean
    BreakGlass breakGlass(DossierAssembly dossiers) {
        return dossiers.breakGlass();
    }

    @Bean
    ReadDossier readDossier(DossierAssembly dossiers) {
        return dossiers.readDossier();
    }

    @Bean
    WhoRead whoRead(DossierAssembly dossiers) {
        return dossiers.whoRead();
    }

    @Bean
    LogReview logReview(DossierAssembly dossiers) {
        return dossiers.logReview();
    }

    @Bean
    MyWork myWork(DossierAssembly dossiers) {
        return dossiers.myWork();
    }

    @Bean
    OwnDeposits ownDeposits(DossierAssembly dossiers) {
        return dossiers.ownDeposits();
    }

    @Bean
    DossierList dossierList(DossierAssembly dossiers) {
        return dossiers.dossierList();
    }

    @Bean
    RunningVersions runningVersions(DossierAssembly dossiers) {
        return dossiers.runningVersions();
    }

    @Bean
    Projections projections(DossierAssembly dossiers) {
        return dossiers.projections();
    }
}
