package nl.meldwijzer.web.about;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import nl.meldwijzer.ledger.store.CommitFailed;
import nl.meldwijzer.ledger.store.CommitFailed.Reason;
import nl.meldwijzer.ledger.store.CommitUnknown;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.function.Supplier;

/// What somebody reads whose act met a store that could not do it.
class MishapsTests {
    private final ErrorPages pages = mock(ErrorPages.class);
    private final Acts acts = new Acts();
    private final MockMvcTester server =
            MockMvcTester.create(
                    MockMvcBuilders.standaloneSetup(acts)
                            .setControllerAdvice(new Mishaps(pages))
                            .build());

    @Controller
    static final class Acts {
        private Supplier<String> act = () -> "";

        private void meet(RuntimeException mishap) {
            act =
                    () -> {
                        throw mishap;
                    };
        }

        @GetMapping("/act")
        String act() {
            return act.get();
        }
    }

    @BeforeEach
    void answer() {
        when(pages.newReference()).thenReturn("ABC-DEF");
        when(pages.of(eq(HttpStatus.INTERNAL_SERVER_ERROR), anyString(), anyString()))
                .thenReturn(ResponseEntity.internalServerError().build());
    }

    @Test
    void isNotToldThatNothingWasRecordedWhenNobodyKnows() {
        acts.meet(new CommitUnknown(new IllegalStateException()));

        server.get().uri("/act").exchange();

        verify(pages).of(HttpStatus.INTERNAL_SERVER_ERROR, "web.error.unknown", "ABC-DEF");
    }

    @ParameterizedTest
    @CsvSource({"NO_ROOM,507", "OTHER,503"})
    void isToldThatNothingWasRecordedWhenThatIsSo(Reason reason, int status) {
        acts.meet(new CommitFailed(reason, new IllegalStateException()));

        server.get().uri("/act").exchange();

        verify(pages).of(HttpStatus.valueOf(status), "web.error.not-recorded." + status, "ABC-DEF");
    }
}
