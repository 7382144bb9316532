package nl.meldwijzer.people.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.people.ImportFile;
import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.PeopleWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Ten thousand broken files, always the same ones; fewer on a machine that is too busy.
class MutatedFileProperties {
    private static final long SEED = 20260915;
    private static final int MUTATIONS = 10_000;
    private static final int THROUGH_THE_STORE = 200;
    private static final Duration BUDGET = Duration.ofSeconds(20);
    private static final LocalDate TODAY = LocalDate.parse("2026-09-15");
    private static final List<String> FILES =
            List.of(
                    "edexml-1.0.3.xml",
                    "edexml-2.0.xml",
                    "edexml-2.1.xml",
                    "uwlr-2.3-soap.xml",
                    "ouders.csv",
                    "functies.csv");
    private static final String ALPHABET = "<>&;\"'/=!?-[]#x0 \n\r\t,\u0000\u00ff";

    @Test
    void everyMutationIsUnderstoodOrRefusedAndNothingElse() {
        var random = new Random(SEED);
        var originals = FILES.stream().map(PeopleWorld::file).toList();
        int understood = 0;
        Map<Fault, Integer> refused = new EnumMap<>(Fault.class);
        long end = System.nanoTime() + BUDGET.toNanos();
        for (int i = 0; i < MUTATIONS && System.nanoTime() < end; i++) {
            var mutated = mutated(originals.get(i % originals.size()), random);
            switch (FileReader.read(new ByteArrayInputStream(mutated), TODAY)) {
                case Reading.Understood _ -> understood++;
                case Reading.Refused(var refusal) -> {
                    assertThat(refusal.line()).isNotNegative();
                    refused.merge(refusal.fault(), 1, Integer::sum);
                }
            }
        }

        assertThat(understood).as("some mutations do no harm").isPositive();
        assertThat(refused.keySet())
                .as("mutations reach beyond the parser's own complaints")
                .contains(
                        Fault.MALFORMED,
                        Fault.UNKNOWN_REFERENCE,
                        Fault.MISSING,
                        Fault.ENCODING,
                        Fault.BAD_DATE,
                        Fault.COLUMN_COUNT);
    }

    @Test
    void aRefusedMutationChangesNoRow(@TempDir Path folder) {
        var random = new Random(SEED);
        try (var world = new PeopleWorld(folder)) {
            world.imported("edexml-2.1.xml");
            world.pass(Duration.ofMinutes(1));
            var before = world.rows();
            int refused = 0;
            for (int i = 0; i < THROUGH_THE_STORE; i++) {
                var mutated = mutated(PeopleWorld.file(FILES.get(i % FILES.size())), random);
                if (world.preview(mutated) instanceof ImportFile.Preview.Refused) {
                    refused++;
                }
            }

            assertThat(refused).isGreaterThan(THROUGH_THE_STORE / 4);
            assertThat(world.rows()).isEqualTo(before);
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        var bytes = original.clone();
        for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 1; times--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(40), bytes.length - at);
        return switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, at, 0, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(bytes, at, 1, new byte[] {letter(random)});
            case 2 -> spliced(bytes, at, length, new byte[0]);
            case 3 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
            case 4 -> Arrays.copyOf(bytes, at);
            default -> {
                int from = random.nextInt(bytes.length);
                int end = Math.min(bytes.length, from + length);
                yield spliced(bytes, at, 0, Arrays.copyOfRange(bytes, from, end));
            }
        };
    }

    private static byte letter(Random random) {
        return (byte) ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] inserted) {
        var result = new byte[bytes.length - removed + inserted.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(inserted, 0, result, at, inserted.length);
        System.arraycopy(
                bytes, at + removed, result, at + inserted.length, bytes.length - at - removed);
        return result;
    }
}
