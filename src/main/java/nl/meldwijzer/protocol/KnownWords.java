package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.IdentifyingWords.Known;
import nl.meldwijzer.protocol.IdentifyingWords.Role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/// The words by which somebody would recognise a family, from what the school knows of its people
/// and from what stands in the dossier: other people by name, and places (S84, S89).
final class KnownWords {
    /// What people are to somebody: it says who is meant without naming her.
    private static final Set<String> NOBODY =
            words(
                    "mevrouw meneer mijnheer heer mw mevr dhr dr drs juf juffrouw meester opa "
                            + "oma moeder vader ouder ouders tante oom broer zus zusje broertje "
                            + "buurvrouw buurman buren buurt arts huisarts jeugdarts schoolarts "
                            + "leerling leerlingen collega leerkracht politie veilig thuis wijkteam ggd "
                            + "iemand een de het andere kind kinderen school overblijf tussenschoolse "
                            + "opvang trainer coach logopedist psycholoog orthopedagoog maatschappelijk "
                            + "schoolmaatschappelijk jeugdhulp jeugdzorg verpleegkundige "
                            + "jeugdverpleegkundige");

    private final IdentifyingWords school;
    private final Set<String> others = new LinkedHashSet<>();
    private final Set<String> places = new HashSet<>();

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).map(Letters::folded).collect(Collectors.toSet());
    }

    private KnownWords(IdentifyingWords school) {
        this.school = school;
    }

    static Recognition in(Situation at) {
        return in(at.dossier(), at.circumstances().pupil().known());
    }

    static Recognition in(Dossier dossier, IdentifyingWords school) {
        var words = new KnownWords(school);
        dossier.entries().forEach(recorded -> words.add(recorded.entry()));
        return Recognition.of(words.all());
    }

    private IdentifyingWords all() {
        var people = new ArrayList<>(school.people());
        int number = others.size() == 1 ? 0 : 1;
        for (var other : others) {
            people.add(new Known(Role.OTHER, number++, other, "", Set.of()));
        }
        var everywhere = new HashSet<>(school.places());
        everywhere.addAll(places);
        return new IdentifyingWords(people, school.groups(), everywhere);
    }

    private void add(Entry entry) {
        switch (entry) {
            case Entry.SignalRecorded(var signal) -> add(signal);
            case Entry.ContactRecorded(var contact) -> {
                somebody(contact.with());
                at(contact.account().observation());
            }
            case ConsultationEntry.ColleagueConsulted(var consultation) -> add(consultation);
            case ConsultationEntry.ExternalConsulted(var consultation, _) -> add(consultation);
            case ConsultationEntry.PlacedOnAgenda agenda ->
                    agenda.partners().forEach(this::somebody);
            case ConsentEntry.Asked asked -> asked.partners().forEach(this::somebody);
            case ConsentEntry.Answered answered -> answered.partners().forEach(this::somebody);
            case ConversationEntry.Held(var conversation) -> at(conversation.observation());
            case Entry.EmployeeReported(var report) -> somebody(report.involved().personName());
            case Entry _ -> {}
        }
    }

    private void add(Signal signal) {
        at(signal.observation());
        somebody(signal.aspects().onBehalfOf());
        switch (signal.statement()) {
            case Signal.Statement.ThirdParty(var source) -> somebody(source.who());
            case Signal.Statement.ReportedDiagnosis(var by, _, _, var source) -> {
                somebody(by);
                somebody(source.who());
            }
            case Signal.Statement.Fact _,
                    Signal.Statement.Hypothesis _,
                    Signal.Statement.OwnDiagnosis _,
                    Signal.Statement.ChildsWords _ -> {}
        }
    }

    private void add(Consultation consultation) {
        consultation.partners().forEach(this::somebody);
        at(consultation.account().observation());
    }

    private void at(Observation observation) {
        places.add(observation.place());
    }

    /// The words with a capital that are not just what somebody is: `Mevrouw Jansen, huisarts`.
    private void somebody(String typed) {
        var name =
                Letters.WORD
                        .matcher(typed)
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> Letters.isCapital(word.codePointAt(0)))
                        .filter(word -> !NOBODY.contains(Letters.folded(word)))
                        .toList();
        if (!name.isEmpty()) {
            others.add(String.join(" ", name));
        }
    }
}
