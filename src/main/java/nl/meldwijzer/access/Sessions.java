package nl.meldwijzer.access;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.StaffId;

import java.util.List;
import java.util.Optional;

/// Sessions of signed-in employees: at most 15 minutes idle and 10 hours in all, in security time.
/// They carry no rights.
public interface Sessions {
    /// Whose session it is. Empty when it does not exist, has ended, or its holder's account is
    /// closed or holds no function today.
    Optional<Visitor.Employee> find(Secret<String> token);

    /// Ends one session.
    void end(Secret<String> token);

    /// Somebody's own sessions, the newest first.
    List<OwnSession> own(Visitor.Employee visitor);

    /// Ends one of her own; nothing for what is not hers.
    void endOwn(Visitor.Employee visitor, String id);

    /// Ends all her sessions but the one she asks with.
    void endOthers(Visitor.Employee visitor);

    /// Ends all sessions of an employee at once.
    void endAll(SchoolId school, StaffId staff);
}
