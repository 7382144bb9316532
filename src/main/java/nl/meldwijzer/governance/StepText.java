package nl.meldwijzer.governance;

import java.util.List;

/// What the school says about one step.
///
/// @param guidance how to go about it, paragraphs between empty lines
public record StepText(String name, String guidance, List<Duty> duties) {
    public StepText {
        duties = List.copyOf(duties);
    }

    public StepText withDuties(List<Duty> others) {
        return new StepText(name, guidance, others);
    }
}
