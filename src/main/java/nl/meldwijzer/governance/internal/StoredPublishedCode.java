package nl.meldwijzer.governance.internal;

import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.governance.PublishedCode;
import nl.meldwijzer.governance.StepText;
import nl.meldwijzer.kernel.SchoolId;

import java.util.Optional;

/// What is public of the newest version.
public record StoredPublishedCode(StoredCodes codes) implements PublishedCode {
    @Override
    public Optional<Published> of(SchoolId school) {
        return codes.newest(school).flatMap(StoredPublishedCode::published);
    }

    private static Optional<Published> published(CodeVersion version) {
        return version.adoption()
                .map(adoption ->
                        new Published(
                                version.number(),
                                adoption.on(),
                                version.provisions().steps().values().stream()
                                        .map(StepText::name)
                                        .toList()));
    }
}
