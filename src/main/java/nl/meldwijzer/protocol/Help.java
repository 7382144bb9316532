package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.List;

/// Help that a school organises; it gives no treatment itself (S137-S149, S206, T59).
public final class Help {
    private Help() {}

    /// What is organised, by whom, and how somebody sees that it works.
    ///
    /// @param term the day on which is looked back
    public record Planned(List<String> actions, Charge charge, LocalDate term, String result) {
        public Planned {
            actions = List.copyOf(actions);
        }
    }

    /// Who sees to it.
    ///
    /// @param by when the first action has been done
    /// @param caseManager who keeps it together, perhaps somebody from outside
    public record Charge(StaffId owner, LocalDate by, String caseManager) {}

    /// A support plan for in class (S121, S122, S148).
    public record Support(
            String goals,
            List<String> actions,
            StaffId owner,
            Reviews reviews,
            List<Involved> told) {
        public Support {
            actions = List.copyOf(actions);
            told = List.copyOf(told);
        }
    }

    /// When its results are talked over.
    public record Reviews(LocalDate interim, LocalDate last) {}

    /// Whether somebody arrived at the help.
    public enum Arrival implements Wired {
        YES,
        NO,
        WAITING
    }

    public enum Moment implements Wired {
        INTERIM,
        FINAL
    }
}
