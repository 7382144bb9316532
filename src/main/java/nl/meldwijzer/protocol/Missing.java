package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;

import java.util.Set;

/// One thing that is missing. Supplying all that a refusal names makes the act possible.
public sealed interface Missing {
    /// What the keys of all begin with.
    String PREFIX = "protocol.missing.";

    /// The code under which it is refused.
    Code code();

    /// The key of what is missing, in words.
    default String key() {
        return switch (this) {
            case Field field -> PREFIX + "field." + field.name();
            case Ground ground -> PREFIX + "ground." + ground.name();
            case SoundValue value -> value.problem().key();
            case OpenHypothesis _ -> PREFIX + "open-hypothesis";
            case NoteToAddTo _ -> PREFIX + "note-to-add-to";
            case NoteToCorrect _ -> PREFIX + "note-to-correct";
            case FunctionNeeded _ -> PREFIX + "function-needed";
            case RelationNeeded _ -> PREFIX + "relation-needed";
            case RouteNotEmployee _ -> PREFIX + "route-not-employee";
            case OrdinaryDossier _ -> PREFIX + "ordinary-dossier";
            case SealedDossier _ -> PREFIX + "sealed-dossier";
            case DossierOfItsOwn _ -> PREFIX + "dossier-of-its-own";
            case FirstEntry _ -> PREFIX + "first-entry";
            case PersonNotExcluded _ -> PREFIX + "person-not-excluded";
            case TeamMember _ -> PREFIX + "team-member";
            case OtherOffence _ -> PREFIX + "other-offence";
            case AnotherKeeper _ -> PREFIX + "another-keeper";
            case PersonInManagement _ -> PREFIX + "person-in-management";
            case AuthorNotParty _ -> PREFIX + "author-not-party";
            case AdviceAsked _ -> PREFIX + "advice-asked";
            case Earlier earlier -> PREFIX + "earlier." + earlier.what();
            case Addressed _ -> PREFIX + "addressed." + code();
            case AnotherAuthor _ -> PREFIX + "another-author";
            case Told _, ObjectionWeighed _, SwitchedOn _, NewerVersion _ -> PREFIX + code();
            case Settled _ -> PREFIX + "settled";
            case DueSettled(_, var due) -> "protocol.due." + due.what();
            case AdviceChecked _ -> PREFIX + "advice-checked";
            case IbConsulted _ -> PREFIX + "ib-consulted";
            case SignalThere _ -> PREFIX + "signal-there";
            case RouteAnswered _ -> PREFIX + "route-answered";
            case WrittenConsent _ -> PREFIX + "written-consent";
            case ToBeAbout(_, var target) -> target.key();
            case PersonWithheld _ -> PREFIX + "person-withheld";
            case ParentHeard _ -> PREFIX + "parent-heard";
            case ChildHeard _ -> PREFIX + "child-heard";
            case HypothesisLookedAt _ -> PREFIX + "hypothesis-looked-at";
        };
    }

    /// A value for a field.
    record Field(Code code, String name) implements Missing {}

    /// A ground for what differs from the procedure: it is recorded once somebody gives one.
    record Ground(Code code, String name) implements Missing {}

    /// Another value for a field than the one it has.
    ///
    /// @param position where in the text it goes wrong, counted in characters from 1; 0 for the
    ///   whole
    record SoundValue(Code code, String field, Problem problem, int position) implements Missing {}

    /// A hypothesis that is still open, for the act to be about.
    record OpenHypothesis(Code code) implements Missing {}

    /// A note that the author can see, for the act to be about.
    record NoteToAddTo(Code code) implements Missing {}

    /// A note that the author may correct: her own, or any for an attention officer.
    record NoteToCorrect(Code code) implements Missing {}

    /// One of these functions.
    record FunctionNeeded(Code code, Set<SchoolFunction> anyOf) implements Missing {
        public FunctionNeeded {
            anyOf = Signal.ordered(anyOf);
        }
    }

    /// One of these relations to the dossier.
    record RelationNeeded(Code code, Set<Relation> anyOf) implements Missing {
        public RelationNeeded {
            anyOf = Signal.ordered(anyOf);
        }
    }

    /// A route other than the employee route.
    record RouteNotEmployee(Code code) implements Missing {}

    /// A dossier that is not the sealed one of a report about an employee.
    record OrdinaryDossier(Code code) implements Missing {}

    /// A dossier that is sealed because it is about an employee.
    record SealedDossier(Code code) implements Missing {}

    /// A dossier of its own, sealed, apart from the pupil's.
    record DossierOfItsOwn(Code code) implements Missing {}

    /// A dossier: nothing was recorded yet.
    record FirstEntry(Code code) implements Missing {}

    /// A person who is not excluded from this dossier.
    record PersonNotExcluded(Code code, StaffId person) implements Missing {}

    /// Somebody who is on the team, for the act to be about.
    record TeamMember(Code code) implements Missing {}

    /// Advice of Veilig Thuis about what is known now.
    record AdviceAsked(Code code) implements Missing {}

    /// Something that has to be recorded first.
    record Earlier(Code code, What what) implements Missing {}

    /// An entry that the text has to be about, named in `addresses`.
    record Addressed(Code code, long entry) implements Missing {}

    /// An answer to a hypothesis that is still open.
    record Settled(Code code, long hypothesis) implements Missing {}

    /// Something due that somebody has to do first.
    record DueSettled(Code code, DueKey due) implements Missing {}

    /// That the report was announced to somebody, or why it is not.
    record Told(Code code, Involved person) implements Missing {}

    /// That an objection that was not met was weighed.
    record ObjectionWeighed(Code code, long objection) implements Missing {}

    /// Another author than the one whose decision it is about.
    record AnotherAuthor(Code code) implements Missing {}

    /// Advice of Veilig Thuis, or why it is not needed.
    record AdviceChecked(Code code) implements Missing {}

    /// A consultation of the IB.
    record IbConsulted(Code code) implements Missing {}

    /// A signal.
    record SignalThere(Code code) implements Missing {}

    /// An answer to the first question that is not "unknown".
    record RouteAnswered(Code code) implements Missing {}

    /// Written consent for a partner.
    ///
    /// @param whose of which parent; blank when any parent with authority will do
    record WrittenConsent(Code code, Answer<ParentId> whose, String partner) implements Missing {}

    /// Something for the act to be about.
    record ToBeAbout(Code code, Target target) implements Missing {}

    /// Somebody who is not contacted now, for the act to be about.
    record PersonWithheld(Code code) implements Missing {}

    /// That the school uses the referral index.
    record SwitchedOn(Code code) implements Missing {}

    /// Another version of the code in force than the dossier's own.
    record NewerVersion(Code code) implements Missing {}

    /// A conversation of step 3, several attempts, or a reason not to contact.
    ///
    /// @param who which parent; blank when none is known
    record ParentHeard(Code code, Answer<ParentId> who) implements Missing {}

    /// That the pupil was heard, or why not.
    record ChildHeard(Code code) implements Missing {}

    /// What an open hypothesis looks like after the conversation; it may stay open.
    record HypothesisLookedAt(Code code, long number) implements Missing {}

    /// An author who is not excluded from this dossier.
    record AuthorNotParty(Code code) implements Missing {}

    /// Somebody else who keeps the dossier: who looks after it then must not be nobody.
    record AnotherKeeper(Code code, Set<SchoolFunction> anyOf) implements Missing {
        public AnotherKeeper {
            anyOf = Signal.ordered(anyOf);
        }
    }

    /// A report of another nature than a sexual offence.
    record OtherOffence(Code code) implements Missing {}

    /// A person who is director or deputy director.
    record PersonInManagement(Code code) implements Missing {}

    /// What has to be recorded first.
    enum What {
        SIGNAL,
        WEIGHING,
        FRAMEWORK_ANSWERS,
        NOT_REPORT_DECISION,
        REPORT_OR_DECISION,
        SAFETY_CHECK,
        HELP_DECISION,
        CLOSING,
        REOPENING,
        HELP_EFFECTIVE,
        REPORT,
        REPORT_REVIEW
    }

    /// What is wrong with a value.
    enum Problem {
        IN_FUTURE,
        BEFORE_BIRTH,
        IN_PAST,
        TOO_LONG,
        TOO_SHORT,
        CONTROL_CHARACTER,
        ESTABLISHES,
        NOT_QUALIFIED,
        AN_EMPLOYEE,
        NOT_FOR_THIS_KIND,
        NOT_THERE,
        ASKS_FOR_REPORT,
        CONTRADICTS,
        NO_SECOND_PERSON,
        TOO_LATE,
        NOT_A_PARENT,
        NOT_A_FACT,
        NOT_A_SIGNAL,
        NOT_IN_USE,
        NOT_HERE,
        NAMES_PUPIL,
        NAMES_SOMEBODY,
        TELLS_INITIALS,
        TELLS_GROUP,
        TELLS_PLACE,
        TELLS_DAY,
        TELLS_ADDRESS,
        CONTACT_WITHHELD;

        /// The key of its text.
        public String key() {
            return "protocol.problem." + name();
        }
    }
}
