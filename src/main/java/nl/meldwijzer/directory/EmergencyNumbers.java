package nl.meldwijzer.directory;

import nl.meldwijzer.kernel.SchoolId;

import java.time.LocalDate;
import java.util.List;

/// The regional numbers of a school's emergency page. They are for whoever comes (architecture
/// decision 14), so they ask for no Grant: organisations that are for emergencies, and of those
/// only the numbers that somebody of the school called. Holds no personal data.
public interface EmergencyNumbers {
    /// In the order in which they stand on the page: Veilig Thuis, crisis service, others.
    List<Called> of(SchoolId school);

    /// A number and when it was called last.
    record Called(
            String organisation,
            String number,
            OpeningHours hours,
            String fallback,
            LocalDate calledOn) {
        public String dialled() {
            return PhoneNumber.dialled(number);
        }
    }
}
