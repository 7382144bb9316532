package nl.meldwijzer.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

/// The scenarios play both sides of every row of the gate matrix (chapter 13 of the requirements),
/// and of those that differ in both versions. A side is an act with its outcome; `;` parts several.
class GateMatrixTests {
    private static final Set<String> SEEN = Scenes.of("poort-");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    a signal with its four fields    | signal.record allow | signal.record refuse MINFIELDS date; signal.record refuse MINFIELDS place; signal.record refuse MINFIELDS situation; signal.record refuse MINFIELDS others_present
                    fact or hypothesis               | signal.record allow | signal.record refuse REQUIRED kind
                    information of others            | signal.record allow | signal.record refuse SOURCE source.who source.how source.when
                    a diagnosis                      | signal.record allow | signal.record refuse DIAG
                    about an employee                | route.choose allow; employee.report due employee.director | route.choose refuse EMP route
                    step 2 without the IB            | step.complete allow | step.complete refuse IBCONSULT
                    step 2 in doubt                  | advice.ask allow; step.complete allow | step.complete refuse ADVICE_MUST
                    step 2 without doubt             | advice.not-needed allow; step.complete allow | step.complete refuse ADVICE_CHECK
                    advice at any moment             | advice.ask allow | advice.ask warn
                    named in the care team           | agenda.place warn; consult.external warn | agenda.place refuse CONSENT; consult.external reason CONSENT no_consent_because
                    anonymous instead                | agenda.place warn ANONYMOUS | consult.external warn ANONYMOUS
                    an intake first                  | intake.record allow; consult.external warn | consult.external reason INTAKE no_intake_because
                    a refusal of consent             | consent.answer allow; weighing.record allow | weighing.record refuse REFUSAL_WEIGH
                    a conversation with the IB       | conversation.record allow | conversation.record reason NOIB no_ib_because
                    the reaction first               | conversation.record allow | conversation.record refuse REACTION_FIRST reaction
                    a report that is not signed      | conversation.record warn UNSIGNED; conversation.record due conversation.sign | conversation.sign allow
                    genital mutilation or honour     | signal.record due contact.veilig-thuis; conversation.plan warn CALL_FIRST | advice.ask settled contact.veilig-thuis; conversation.plan warn
                    closing on another cause         | dossier.close allow | dossier.close refuse HYPOPEN; dossier.close refuse SAFETYCHECK
                    risk, nature and seriousness     | po-2019 weighing.record allow; de-sprong-2010 weighing.record allow | weighing.record refuse RNS risk; weighing.record refuse RNS nature; weighing.record refuse RNS seriousness; de-sprong-2010 weighing.record refuse RNS nature seriousness
                    the framework                    | po-2019 weighing.record allow | po-2019 decision.take refuse FRAMEWORK; de-sprong-2010 weighing.record refuse KIND answers.q1.answer
                    other children                   | de-sprong-2010 weighing.record allow | po-2019 weighing.record refuse REQUIRED other_children
                    help where it protects           | po-2019 decision.take due help.plan; de-sprong-2010 decision.take due help.plan | po-2019 help.plan refuse UNDECIDED
                    help in doubt                    | po-2019 not-report.decide allow; po-2019 decision.take allow | po-2019 decision.take refuse DOUBT_REPORT; de-sprong-2010 decision.take refuse DOUBT_REPORT report; de-sprong-2010 decision.propose refuse DOUBT_REPORT report
                    terms of help                    | de-sprong-2010 help.plan allow | po-2019 help.plan refuse HELP_TERMS case_manager measurable_result
                    a report after a conversation    | report.prepare allow; report.record allow | report.prepare refuse GROUND; report.record reason GROUND
                    a report that was announced      | report.announce allow; report.record allow | report.prepare refuse WAIVER; report.record reason WAIVER
                    a report in an emergency         | report.record due report.complete | report.record due report.tell
                    agreements with Veilig Thuis     | report.record due report.agreed | report.record due report.agreements
                    the pupil hears of the report    | report.announce warn | report.announce warn UNDER_TWELVE
                    an objection                     | objection.weigh allow; report.prepare allow | report.prepare refuse OBJWEIGH; report.record reason OBJWEIGH objections_because
                    a new signal after help or end   | signal.record due report.after-all | decision.take settled report.after-all
                    looking back on a report         | report.review settled report.review | report.review due report.call-again
                    a referral                       | referral.make allow | referral.make due referral.arrival
                    abuse established                | signal.record allow | signal.record refuse ESTABLISH text
                    an emergency                     | emergency.note allow | emergency.note due emergency.complete
                    """)
    void playsBothSides(String row, String open, String closed) {
        for (var side : (open + ";" + closed).split(";")) {
            assertThat(SEEN).as(row).contains(side.strip());
        }
    }
}
