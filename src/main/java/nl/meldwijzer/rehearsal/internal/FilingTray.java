package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.dossier.Filed;
import nl.meldwijzer.dossier.FilingDesk;

import java.util.ArrayDeque;
import java.util.Deque;

/// Keeps where the deposits of a rehearsal landed.
public final class FilingTray implements FilingDesk {
    private final Deque<Filed> all = new ArrayDeque<>();

    @Override
    public synchronized void filed(Filed filed) {
        all.addLast(filed);
    }

    synchronized Filed last() {
        return all.getLast();
    }
}
