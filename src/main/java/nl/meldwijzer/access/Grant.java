package nl.meldwijzer.access;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.AuditLine;

import java.util.Set;

/// Proof that the [Gatekeeper] looked: for one actor, one object, one purpose, one request. Whoever
/// gives out or changes data asks for one, so forgetting the check does not compile (architecture
/// decision 7). Only the Gatekeeper makes them.
public sealed interface Grant {
    Actor actor();

    /// The functions the actor holds at this moment.
    Set<SchoolFunction> functions();

    SchoolId school();

    /// The store's edition when the Gatekeeper looked. What was read in that edition is as good for
    /// this request as reading it again; 0 says nothing.
    long edition();

    /// To read one dossier. Its audit line was committed before this grant was given.
    final class Read extends OnDossier implements Grant {
        Read(Basis basis, Place place) {
            super(basis, place);
        }
    }

    /// To see who read one dossier. Its audit line was committed before this grant was given.
    final class Account extends OnDossier implements Grant {
        Account(Basis basis, Place place) {
            super(basis, place);
        }
    }

    /// To act on one dossier. Its audit line is committed by the use case, with the entry.
    final class Write extends OnDossier implements Grant {
        private final AuditLine line;

        Write(Basis basis, Place place, AuditLine line) {
            super(basis, place);
            this.line = line;
        }

        /// The line to commit together with the entry. For a refused act: [Gatekeeper#refused].
        public AuditLine line() {
            return line;
        }
    }

    /// To deposit something about one pupil, without seeing whether a dossier exists.
    final class Deposit extends Held implements Grant {
        private final PupilId pupil;
        private final AuditLine line;

        Deposit(Basis basis, PupilId pupil, AuditLine line) {
            super(basis);
            this.pupil = pupil;
            this.line = line;
        }

        public PupilId pupil() {
            return pupil;
        }

        /// The line to commit together with the deposit, in the log of the dossier it went to: a
        /// deposit under the board's key leaves no line at the school.
        public AuditLine line(Scope scope, DossierId dossier) {
            return line.about(scope, dossier);
        }

        AuditLine line(Scope scope) {
            return line.in(scope);
        }
    }

    /// To let herself into the dossier of one pupil. Whether there is one, and whether it opens,
    /// [Gatekeeper#opens] says.
    final class BreakGlass extends Held implements Grant {
        private final PupilId pupil;
        private final AuditLine line;

        BreakGlass(Basis basis, PupilId pupil, AuditLine line) {
            super(basis);
            this.pupil = pupil;
            this.line = line;
        }

        public PupilId pupil() {
            return pupil;
        }

        /// The line to commit together with the entry.
        public AuditLine line(Scope scope, DossierId dossier) {
            return line.about(scope, dossier);
        }

        AuditLine line() {
            return line;
        }
    }

    /// To list what the actor may see. The line is committed, with the ids returned, by
    /// [Gatekeeper#listed] before content leaves.
    final class List extends Held implements Grant {
        private final QueryKind kind;
        private final java.util.List<View> views;
        private final AuditLine line;

        List(Basis basis, QueryKind kind, java.util.List<View> views, AuditLine line) {
            super(basis);
            this.kind = kind;
            this.views = java.util.List.copyOf(views);
            this.line = line;
        }

        public QueryKind kind() {
            return kind;
        }

        /// What may come out, per scope: nothing outside these scopes, and nothing in them that the
        /// view does not show.
        public java.util.List<View> views() {
            return views;
        }

        AuditLine line() {
            return line;
        }
    }

    /// People and settings of a school.
    final class School extends Held implements Grant {
        private final Matter matter;
        private final AuditLine line;

        School(Basis basis, Matter matter, AuditLine line) {
            super(basis);
            this.matter = matter;
            this.line = line;
        }

        public Matter matter() {
            return matter;
        }

        /// The line to commit together with the change.
        public AuditLine line() {
            return line;
        }
    }

    /// Who holds a grant.
    record Basis(Actor actor, SchoolId school, Set<SchoolFunction> functions, long edition) {
        public Basis {
            functions = Set.copyOf(functions);
        }
    }
}
