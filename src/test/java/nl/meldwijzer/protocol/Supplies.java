package nl.meldwijzer.protocol;

/// Entries of the later steps that can be missing.
final class Supplies {
    static final Entry ADVICE =
            new AdviceEntry.Asked(
                    new Advice(
                            Cast.TODAY,
                            false,
                            new Advice.Call("Wat nu?", "Praat met ouders.", "", "", "")));

    private Supplies() {}
}
