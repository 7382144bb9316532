package nl.meldwijzer;

import nl.meldwijzer.platform.MeldwijzerApplication;

public final class Meldwijzer {

    private Meldwijzer() {}

    public static void main(String[] arguments) {
        MeldwijzerApplication.start(arguments);
    }
}
