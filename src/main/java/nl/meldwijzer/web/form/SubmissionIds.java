package nl.meldwijzer.web.form;

import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Ids;

import org.springframework.stereotype.Component;

import java.util.random.RandomGenerator;

/// Ids for empty forms, so that sending one twice records once.
@Component
public class SubmissionIds {
    private final DomainClock clock;
    private final RandomGenerator random;

    SubmissionIds(DomainClock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public String next() {
        return new SubmissionId(Ids.next(clock.now(), random)).value();
    }
}
