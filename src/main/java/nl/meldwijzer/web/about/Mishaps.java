package nl.meldwijzer.web.about;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletRequest;

import nl.meldwijzer.ledger.store.CommitFailed;
import nl.meldwijzer.ledger.store.CommitUnknown;
import nl.meldwijzer.web.form.ForeignField;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns what goes wrong outside a use case into a page: the one place for exceptions. The log gets
/// the kind of fault, the route's template and the reference, never a value.
@ControllerAdvice
class Mishaps {
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private static final int LONGEST_CHAIN = 6;

    private final ErrorPages pages;

    Mishaps(ErrorPages pages) {
        this.pages = pages;
    }

    /// An id that is no id is a page that is not there.
    @ExceptionHandler
    ResponseEntity<JteModel> noSuchId(MethodArgumentTypeMismatchException mishap) {
        return pages.notHere();
    }

    @ExceptionHandler({
        ForeignField.class,
        MissingRequestValueException.class,
        MultipartException.class
    })
    ResponseEntity<JteModel> unreadable() {
        return pages.of(HttpStatus.BAD_REQUEST, pages.newReference());
    }

    @ExceptionHandler
    ResponseEntity<JteModel> tooLarge(MaxUploadSizeExceededException mishap) {
        return pages.of(HttpStatus.CONTENT_TOO_LARGE, pages.newReference());
    }

    /// Not one character of it is in the log, and the reader may send it again.
    @ExceptionHandler
    ResponseEntity<JteModel> notRecorded(CommitFailed mishap, HttpServletRequest request) {
        var status =
                switch (mishap.reason()) {
                    case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
                    case OTHER -> HttpStatus.SERVICE_UNAVAILABLE;
                };
        return pages.of(status, "web.error.not-recorded." + status.value(), noted(mishap, request));
    }

    /// It may be in the log. Sending the same form again is safe: a submission is recorded once.
    @ExceptionHandler
    ResponseEntity<JteModel> perhapsRecorded(CommitUnknown mishap, HttpServletRequest request) {
        return pages.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "web.error.unknown", noted(mishap, request));
    }

    @ExceptionHandler
    ResponseEntity<JteModel> anythingElse(Exception mishap, HttpServletRequest request) {
        var status = status(mishap);
        return pages.of(
                status, status.is5xxServerError() ? noted(mishap, request) : pages.newReference());
    }

    private String noted(Exception mishap, HttpServletRequest request) {
        var reference = pages.newReference();
        LOG.error("{} at {}, reference {}", kinds(mishap), route(request), reference);
        return reference;
    }

    private static HttpStatusCode status(Exception mishap) {
        return mishap instanceof ErrorResponse known
                ? known.getStatusCode()
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static String route(HttpServletRequest request) {
        return Optional.ofNullable(
                        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .map(Object::toString)
                .orElse("no route");
    }

    /// The chain of exception classes with the place where each began; no message, which may hold a
    /// value.
    private static String kinds(Throwable mishap) {
        return Stream.<@Nullable Throwable>iterate(mishap, Objects::nonNull, Mishaps::causeOf)
                .limit(LONGEST_CHAIN)
                .map(Mishaps::kind)
                .collect(Collectors.joining(" from "));
    }

    private static @Nullable Throwable causeOf(@Nullable Throwable mishap) {
        return mishap == null ? null : mishap.getCause();
    }

    private static String kind(@Nullable Throwable mishap) {
        if (mishap == null) {
            return "";
        }
        var at = mishap.getStackTrace();
        return mishap.getClass().getName() + (at.length > 0 ? " (" + at[0] + ")" : "");
    }
}
