package nl.meldwijzer.authz;

import nl.meldwijzer.kernel.SchoolFunction;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// One of the two schools: the same as the other but for its ids and one word.
///
/// @param word stands in every name and text of this school, and in nothing of the other
/// @param staff by the label of the scenario: a function's wire name for who holds only that
/// @param sessions the tokens of those who signed in, by the same label
record Twin(
        String word,
        String school,
        Map<String, String> staff,
        Map<String, String> sessions,
        Map<String, String> pupils,
        Shelf shelf) {

    /// Who was put on teams and kept out of dossiers: one person for each function.
    static final List<String> FUNCTIONS =
            List.of(SchoolFunction.values()).stream().map(SchoolFunction::wireName).toList();

    /// What lies in the school's cupboard.
    ///
    /// @param dossiers by how the visitor stands to them, then by visitor
    /// @param deposits the same for what the visitor recorded herself
    /// @param groups by name
    /// @param organisation one of its directory
    record Shelf(
            SequencedMap<String, Map<String, String>> dossiers,
            SequencedMap<String, Map<String, Deposit>> deposits,
            Map<String, String> groups,
            String organisation) {}

    record Deposit(String pupil, String id) {}

    String staffOf(String label) {
        return found(staff, label);
    }

    String pupil(String label) {
        return found(pupils, label);
    }

    String group(String label) {
        return found(shelf.groups(), label);
    }

    String organisation() {
        return shelf.organisation();
    }

    String session(String label) {
        return found(sessions, label);
    }

    String dossier(String relation, String visitor) {
        return found(found(shelf.dossiers(), relation), visitor);
    }

    Deposit deposit(String relation, String visitor) {
        return found(found(shelf.deposits(), relation), visitor);
    }

    /// Every id of this school that could stand in an address or a page.
    Map<String, String> ids() {
        var ids = new TreeMap<String, String>();
        ids.put("school", school);
        staff.forEach((label, id) -> ids.put("staff " + label, id));
        pupils.forEach((label, id) -> ids.put("pupil " + label, id));
        shelf.groups().forEach((label, id) -> ids.put("group " + label, id));
        shelf.dossiers()
                .forEach((relation, by) ->
                        by.forEach((who, id) -> ids.put("dossier " + relation + " of " + who, id)));
        shelf.deposits()
                .forEach((relation, by) ->
                        by.forEach((who, deposit) ->
                                ids.put("deposit " + relation + " of " + who, deposit.id())));
        return ids;
    }

    private static <T> T found(Map<String, T> all, String label) {
        var one = all.get(label);
        if (one == null) {
            throw new IllegalArgumentException("there is no " + label + " among " + all.keySet());
        }
        return one;
    }
}
