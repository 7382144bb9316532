package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.EmployeeAct.Complain;
import nl.meldwijzer.protocol.EmployeeAct.ConsultInspector;
import nl.meldwijzer.protocol.EmployeeAct.Convert;
import nl.meldwijzer.protocol.EmployeeAct.Inform;

import java.util.List;

/// What is done on the employee route.
final class EmployeeConduct {
    static final List<Procedure<?>> ALL =
            List.of(
                    BoardConduct.CONSULT,
                    BoardConduct.INFORM,
                    BoardConduct.COMPLAIN,
                    ConversionConduct.CONVERT);

    private EmployeeConduct() {}

    static Decision decide(EmployeeAct act, Situation at) {
        return switch (act) {
            case ConsultInspector consult -> BoardConduct.CONSULT.decide(consult, at);
            case Inform inform -> BoardConduct.INFORM.decide(inform, at);
            case Complain complain -> BoardConduct.COMPLAIN.decide(complain, at);
            case Convert convert -> ConversionConduct.CONVERT.decide(convert, at);
        };
    }
}
