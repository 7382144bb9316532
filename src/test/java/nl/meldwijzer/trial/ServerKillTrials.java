package nl.meldwijzer.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// The whole server under load, killed without warning again and again: what a teacher was told is
/// recorded is there once, and what she sends again after an interruption is there once too.
class ServerKillTrials {

    private static final int ROUNDS = 10;

    /// One each: nobody has more than three sessions.
    private static final List<PracticePeople> TEACHERS =
            List.of(
                    PracticePeople.TEACHER,
                    PracticePeople.COLLEAGUE,
                    PracticePeople.TRAINEE,
                    PracticePeople.SUBSTITUTE);

    private static final long SEED = 20_261_123;

    private final List<AtomicReference<Optional<Signals.Filled>>> unanswered =
            TEACHERS.stream()
                    .map(_ -> new AtomicReference<Optional<Signals.Filled>>(Optional.empty()))
                    .toList();
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();

    @Test
    void losesAndDoublesNothingThatWasAcknowledged(@TempDir Path folder) throws Exception {
        var random = new Random(SEED);
        int resent = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (var server = RunningServer.practice(folder)) {
                resent += sendAgain(server);
                loadUntilKilled(server, 400 + random.nextInt(1_600));
            }
        }
        try (var server = RunningServer.practice(folder)) {
            resent += sendAgain(server);
            var kept = recorded(server);
            System.out.printf(
                    "server kill: seed %d, %d rounds, %d acknowledged, %d sent again%n",
                    SEED, ROUNDS, acknowledged.size(), resent);
            assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 5).doesNotHaveDuplicates();
            assertThat(kept).doesNotHaveDuplicates().containsAll(acknowledged);
        }
    }

    private void loadUntilKilled(RunningServer server, int milliseconds) throws Exception {
        try (var teachers = Executors.newFixedThreadPool(TEACHERS.size())) {
            for (int teacher = 0; teacher < TEACHERS.size(); teacher++) {
                var who = TEACHERS.get(teacher);
                var mine = unanswered.get(teacher);
                teachers.execute(() -> recordUntilCutOff(server, who, mine));
            }
            TimeUnit.MILLISECONDS.sleep(3_000 + milliseconds);
            server.kill();
        }
    }

    private void recordUntilCutOff(
            RunningServer server,
            PracticePeople who,
            AtomicReference<Optional<Signals.Filled>> mine) {
        try (var visit = signedIn(server, who)) {
            while (!Thread.currentThread().isInterrupted()) {
                var text = "proefsignaal-" + number.incrementAndGet() + "-eind";
                mine.set(Optional.of(Signals.fill(visit, text)));
                if (!send(visit, mine)) {
                    return;
                }
            }
        } catch (IOException _) {
            // Cut off, as meant: what was under way is sent again in the next round.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean send(Visit visit, AtomicReference<Optional<Signals.Filled>> mine)
            throws IOException, InterruptedException {
        var filled = mine.get().orElseThrow();
        var answer = visit.send(filled.from(), filled.form(), filled.fields());
        if (answer.status() == 200 && answer.uri().getPath().equals("/vastgelegd")) {
            acknowledged.add(text(filled));
            mine.set(Optional.empty());
            return true;
        }
        return false;
    }

    private int sendAgain(RunningServer server) throws IOException, InterruptedException {
        int sent = 0;
        for (int teacher = 0; teacher < TEACHERS.size(); teacher++) {
            var mine = unanswered.get(teacher);
            if (mine.get().isPresent()) {
                try (var visit = signedIn(server, TEACHERS.get(teacher))) {
                    assertThat(sendAgain(visit, mine)).isTrue();
                    sent++;
                }
            }
        }
        return sent;
    }

    /// With the token of the new session, and everything else as it was: the same submission.
    private boolean sendAgain(Visit visit, AtomicReference<Optional<Signals.Filled>> mine)
            throws IOException, InterruptedException {
        var old = mine.get().orElseThrow();
        var fresh = Signals.fill(visit, text(old));
        var token =
                fresh.fields().stream()
                        .filter(field -> field.name().equals("_csrf"))
                        .findFirst()
                        .orElseThrow();
        var fields =
                old.fields().stream()
                        .map(field -> field.name().equals("_csrf") ? token : field)
                        .toList();
        mine.set(Optional.of(new Signals.Filled(fresh.from(), fresh.form(), fields)));
        return send(visit, mine);
    }

    private static List<String> recorded(RunningServer server)
            throws IOException, InterruptedException {
        var texts = new ArrayList<String>();
        for (var who : TEACHERS) {
            try (var visit = signedIn(server, who)) {
                texts.addAll(OwnDeposits.texts(visit, "proefsignaal-\\d+-eind"));
            }
        }
        return texts;
    }

    private static Visit signedIn(RunningServer server, PracticePeople who)
            throws IOException, InterruptedException {
        var visit = new Visit(server);
        who.signIn(visit);
        return visit;
    }

    private static String text(Signals.Filled filled) {
        return filled.fields().stream()
                .filter(field -> field.name().equals("text"))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
