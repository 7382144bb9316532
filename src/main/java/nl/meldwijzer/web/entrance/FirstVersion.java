package nl.meldwijzer.web.entrance;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.governance.CodeRegister;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.protocol.Agreement;

import org.springframework.stereotype.Component;

import java.util.Map;

/// Gives a school that was just founded its first version of the code. Should the machine stop
/// between the two, then what it was founded with counts, and a version can be adopted later.
@Component
class FirstVersion {
    private final Gatekeeper gatekeeper;
    private final CodeRegister register;

    FirstVersion(Gatekeeper gatekeeper, CodeRegister register) {
        this.gatekeeper = gatekeeper;
        this.register = register;
    }

    void adopt(SchoolId school) {
        switch (gatekeeper.toManage(new Visitor.Operator(school), Matter.ADOPTION)) {
            case Admission.Granted<Grant.School>(var grant) ->
                    register.adoptShipped(grant, Agreement.CURRENT_VERSION, Map.of());
            case Admission.Hidden<Grant.School>() ->
                    throw new IllegalStateException("the operator may manage every matter");
        }
    }
}
