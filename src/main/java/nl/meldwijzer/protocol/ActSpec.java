package nl.meldwijzer.protocol;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One act: its fields, who may do it, which codes it can meet.
///
/// @param deposits whether anyone may do it without seeing the dossier, and whether it opens one
public record ActSpec(
        String name, Who who, boolean deposits, List<FieldSpec> fields, List<Code> codes) {
    public enum Who implements Wired {
        /// Every employee, by deposit.
        ANY,
        /// The team, the attention officer, the board for a sealed dossier.
        DOSSIER,
        /// The team, the attention officer, the board for a sealed dossier; anyone about her own
        /// note.
        TEAM,
        /// The author of the note, or an attention officer.
        AUTHOR_OR_ATTENTION_OFFICER,
        /// The internal coordinator, the attention officer or the deputy.
        COORDINATOR,
        /// The attention officer or the deputy; the board recipient for a sealed dossier.
        ATTENTION_OFFICER,
        /// The board recipient, in a sealed dossier.
        BOARD,
        /// Director or deputy director, of a dossier that she does not see.
        MANAGEMENT
    }

    public ActSpec {
        fields = List.copyOf(fields);
        codes = List.copyOf(codes);
    }

    /// The key of its name.
    public String key() {
        return "protocol.act." + name;
    }

    /// Whether it meets no code, in no state: an emergency, and advice of Veilig Thuis.
    public boolean isNeverRefused() {
        return codes.isEmpty();
    }

    /// The same without these fields.
    public ActSpec without(Predicate<String> names) {
        return new ActSpec(
                name,
                who,
                deposits,
                fields.stream().filter(field -> !names.test(field.name())).toList(),
                codes);
    }

    public Optional<FieldSpec> field(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }
}
