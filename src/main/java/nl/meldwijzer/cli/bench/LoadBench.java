package nl.meldwijzer.cli.bench;

import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.rehearsal.Stage;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// What people wait for at a busy school: so many users at once, each with a dossier of two hundred
/// entries, who look at their work, open their dossier and record a signal, with a pause to think
/// before each. The server runs as its own process with a heap of 512 MB.
final class LoadBench {
    private static final int ENTRIES = 200;
    private static final String HEAP = "-Xmx512m";

    private final Supplier<Stage> opening;
    private final BenchServer.Program program;
    private final Figures figures;
    private final Plan plan;

    /// How many, how long, and how long they think on average.
    record Plan(
            int users,
            Duration duration,
            Duration think,
            LocalDate today,
            RandomGenerator random) {}

    LoadBench(Supplier<Stage> opening, BenchServer.Program program, Figures figures, Plan plan) {
        this.opening = opening;
        this.program = program;
        this.figures = figures;
        this.plan = plan;
    }

    void run() throws IOException, InterruptedException {
        figures.put("load.users", plan.users());
        figures.put("load.seconds", plan.duration().toMillis() / 1000.0);
        figures.put("load.think-seconds", plan.think().toMillis() / 1000.0);
        figures.put("load.entries-per-dossier", ENTRIES);
        List<LoadAccount> accounts;
        try (var stage = opening.get()) {
            accounts = prepare(stage);
        }
        try (var server = BenchServer.start(program, List.of(HEAP))) {
            var waits = new Waits();
            visit(server, accounts, waits);
            waits.report(figures);
            figures.put("load.peak-rss-mib", server.peakMebibytes());
            figures.put("load.server-cpu-seconds", server.cpuSeconds());
        }
    }

    private List<LoadAccount> prepare(Stage stage) {
        var school = BenchSchool.found(stage, plan.users(), plan.users());
        var signals = new Signals(stage, plan.today());
        for (int i = 0; i < plan.users(); i++) {
            signals.deposit(school.teachers().get(i), school.pupils().get(i), "load-" + i);
        }
        var dossiers = new BenchDossiers(stage, school.officer());
        var byPupil = dossiers.byPupil();
        var accounts = new ArrayList<LoadAccount>();
        for (int i = 0; i < plan.users(); i++) {
            PupilId pupil = school.pupils().get(i);
            Visitor.Employee teacher = school.teachers().get(i);
            var dossier = byPupil.get(pupil);
            if (dossier == null) {
                throw new IllegalStateException("a deposit opened no dossier");
            }
            dossiers.addToTeam(dossier, teacher.staff());
            dossiers.fill(dossier, ENTRIES, signals.act());
            accounts.add(LoadAccount.enrol(stage, teacher, pupil, dossier, i));
        }
        return accounts;
    }

    /// Signs everyone in, one after the other, before the clock starts.
    private void visit(BenchServer server, List<LoadAccount> accounts, Waits waits)
            throws IOException, InterruptedException {
        var users = new ArrayList<LoadUser>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var account : accounts) {
                var user = new LoadUser(server.address(), account, waits);
                user.signIn();
                users.add(user);
            }
            long end = System.nanoTime() + plan.duration().toNanos();
            for (int i = 0; i < users.size(); i++) {
                var user = users.get(i);
                var pauses = new LoadUser.Pauses(plan.think(), end, plan.random().nextLong());
                threads.execute(() -> user.workUntil(pauses));
            }
        }
    }
}
