package nl.meldwijzer.authz;

import java.util.List;
import java.util.Map;

/// The ids to put in an address, by how the visitor stands to what they name.
final class Addresses {
    /// An id as ours are, that was never given out.
    static final String ABSENT = "01999999-9999-7999-8999-999999999999";

    static final String OTHER_SCHOOL = "other school";
    static final String NOBODYS = "absent";

    /// Every way to stand to something, by what it is.
    static final Map<String, List<String>> RELATIONS =
            Map.of(
                    "nothing", List.of("any"),
                    "school", List.of("own", OTHER_SCHOOL, NOBODYS),
                    "pupil", List.of("own", OTHER_SCHOOL, NOBODYS),
                    "staff", List.of("own", OTHER_SCHOOL, NOBODYS),
                    "group", List.of("own", OTHER_SCHOOL, NOBODYS),
                    "organisation", List.of("own", OTHER_SCHOOL, NOBODYS),
                    "deposit",
                            List.of(
                                    "own",
                                    "sealed own",
                                    "excluded",
                                    "colleague's",
                                    OTHER_SCHOOL,
                                    NOBODYS),
                    "dossier",
                            List.of(
                                    "none",
                                    "team",
                                    "former",
                                    "depositor",
                                    "excluded",
                                    "sealed",
                                    "sealed team",
                                    "sealed depositor",
                                    "sealed accused",
                                    "break glass",
                                    "break glass excluded",
                                    "sister school",
                                    "sister school sealed",
                                    OTHER_SCHOOL,
                                    "other school sealed",
                                    NOBODYS));

    private final Twin own;
    private final Twin other;

    Addresses(TwinSchools twins) {
        this.own = twins.one();
        this.other = twins.other();
    }

    /// The variables of an address.
    Map<String, String> of(String thing, String relation, String who) {
        return switch (thing) {
            case "dossier" -> Map.of("dossier", dossier(relation, who));
            case "deposit" -> deposit(relation, who);
            case "pupil" -> Map.of("pupil", simple(relation, school -> school.pupil("noise")));
            case "staff" -> Map.of("staff", simple(relation, school -> school.staffOf("spare")));
            case "group" -> Map.of("group", simple(relation, school -> school.group("4")));
            case "organisation" -> Map.of("id", simple(relation, Twin::organisation));
            case "school" -> Map.of("school", simple(relation, Twin::school));
            default -> Map.of();
        };
    }

    private String simple(String relation, java.util.function.Function<Twin, String> id) {
        return switch (relation) {
            case "own" -> id.apply(own);
            case OTHER_SCHOOL -> id.apply(other);
            default -> ABSENT;
        };
    }

    private String dossier(String relation, String who) {
        return switch (relation) {
            case OTHER_SCHOOL -> other.dossier("team", who);
            case "other school sealed" -> other.dossier("sealed depositor", who);
            case NOBODYS -> ABSENT;
            default -> own.dossier(relation, who);
        };
    }

    private Map<String, String> deposit(String relation, String who) {
        return switch (relation) {
            case OTHER_SCHOOL -> address(other.deposit("own", who));
            case "colleague's" -> address(own.deposit("own", colleague(who)));
            case NOBODYS -> Map.of("pupil", own.pupil("noise"), "deposit", "0".repeat(43));
            default -> address(own.deposit(relation, who));
        };
    }

    private static Map<String, String> address(Twin.Deposit deposit) {
        return Map.of("pupil", deposit.pupil(), "deposit", deposit.id());
    }

    private static String colleague(String who) {
        var next = Twin.FUNCTIONS.indexOf(who) + 1;
        return Twin.FUNCTIONS.get(next % Twin.FUNCTIONS.size());
    }
}
