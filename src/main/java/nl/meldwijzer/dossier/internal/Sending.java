package nl.meldwijzer.dossier.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.Vault;

import java.util.Arrays;
import java.util.Optional;

/// One sending of a form, as it is kept: who sent which id, and what was in it, both as keyed
/// hashes.
record Sending(Scope scope, byte[] tag, byte[] body) {
    /// Makes and looks up sendings.
    record Desk(Store store, Vault vault) {
        Sending of(Scope scope, Actor actor, SubmissionId id, Object body) {
            var sender =
                    switch (actor) {
                        case Actor.Employee(var staff) -> staff.value();
                        case Actor.Operator() -> "operator";
                        case Actor.Automatic() -> "automatic";
                    };
            return new Sending(
                    scope,
                    vault.tag(scope, "submission", (sender + "/" + id.value()).getBytes(UTF_8)),
                    vault.tag(scope, "submission.body", Fingerprint.of(body)));
        }

        Optional<Earlier> earlier(Sending sending) {
            return store.ask(sending.scope(), sql -> SendingRows.find(sql, sending));
        }
    }

    /// What became of an earlier sending with the same id.
    record Earlier(byte[] body, Place place, long firstEntry, long lastEntry) {
        boolean isOf(Sending sending) {
            return Arrays.equals(body, sending.body());
        }
    }
}
