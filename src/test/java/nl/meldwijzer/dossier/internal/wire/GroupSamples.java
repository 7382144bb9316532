package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Advice;
import nl.meldwijzer.protocol.AdviceEntry;
import nl.meldwijzer.protocol.Draft;
import nl.meldwijzer.protocol.Entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// One entry of every kind of the groups, each field with a value of its own.
final class GroupSamples {
    static final LocalDate DAY = LocalDate.of(2025, 9, 18);

    private GroupSamples() {}

    static SequencedMap<String, Draft> all() {
        var all = new LinkedHashMap<String, Draft>();
        advice().forEach((name, entry) -> all.put(name, plain(entry)));
        WeighingSamples.all().forEach((name, entry) -> all.put(name, plain(entry)));
        return all;
    }

    private static Draft plain(Entry entry) {
        return new Draft(entry, List.of(), List.of());
    }

    private static SequencedMap<String, Entry> advice() {
        var all = new LinkedHashMap<String, Entry>();
        all.put(
                "advice.asked",
                new AdviceEntry.Asked(
                        new Advice(
                                DAY,
                                true,
                                new Advice.Call(
                                        "Wat doen wij?",
                                        "Spreek de ouders.",
                                        "Zorgelijk.",
                                        "een adviseur",
                                        "VT-12"))));
        all.put("advice.not-needed", new AdviceEntry.NotNeeded("De oorzaak is bekend."));
        return all;
    }
}
