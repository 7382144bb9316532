package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.EmployeeEntry;
import nl.meldwijzer.protocol.EmployeeReport;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.HandOver;
import nl.meldwijzer.protocol.HandOverEntry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What is done on the employee route and where a pupil leaves, each field with a value of its own.
final class EmployeeSamples {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 2);
    private static final StaffId ACCUSED = new StaffId("00000000-0000-7000-8000-000000000007");

    private EmployeeSamples() {}

    static SequencedMap<String, Entry> all() {
        var all = new LinkedHashMap<String, Entry>();
        all.put(
                "employee.inspector-consulted",
                new EmployeeEntry.InspectorConsulted(
                        DAY, "Wij belden.", EmployeeEntry.View.SUSPICION));
        all.put(
                "employee.informed",
                new EmployeeEntry.Informed(DAY, "De ouders weten het.", "Zij schrokken."));
        all.put(
                "employee.complained",
                new EmployeeEntry.Complained(DAY, "Op het bureau.", "nummer volgt"));
        all.put(
                "dossier.converted",
                new EmployeeEntry.Converted(
                        new EmployeeReport.Involved(Answer.of(ACCUSED), "", false),
                        EmployeeReport.Offence.SEXUAL,
                        "Het bleek om haar te gaan."));
        all.put(
                "dossier.converted-unnamed",
                new EmployeeEntry.Converted(
                        new EmployeeReport.Involved(Answer.blank(), "de zwemleraar", true),
                        EmployeeReport.Offence.OTHER,
                        "Het bleek om hem te gaan."));
        all.put(
                "dossier.handed-over",
                new HandOverEntry.Given(
                        "obs De Wilg",
                        HandOver.Ground.VIA_VEILIG_THUIS,
                        List.of("een samenvatting", "de afspraken")));
        return all;
    }
}
