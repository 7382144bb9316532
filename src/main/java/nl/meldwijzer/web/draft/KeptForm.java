package nl.meldwijzer.web.draft;

import jakarta.servlet.http.HttpServletRequest;

import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.drafts.Drafts;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.web.form.Keeping;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A form that was sent with a ticket, for as long as its request lasts. Its text is saved at most
/// once, in the place that the ticket names.
public final class KeptForm {
    private static final Logger LOG = LoggerFactory.getLogger(KeptForm.class);
    private static final String ATTRIBUTE = KeptForm.class.getName();
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "password", Keeping.FIELD);

    private final Drafts drafts;
    private Ticket ticket;
    private final Map<String, List<String>> typed;
    private Outcome outcome = Outcome.NOT_YET;

    private KeptForm(Drafts drafts, Ticket ticket, Map<String, List<String>> typed) {
        this.drafts = drafts;
        this.ticket = ticket;
        this.typed = typed;
    }

    /// What became of the text.
    public enum Outcome {
        NOT_YET,
        KEPT,
        /// The form was recorded, now or before.
        SENT,
        FAILED
    }

    /// Reads the ticket of a form, and remembers it with the request.
    static Optional<KeptForm> arriving(HttpServletRequest request, Drafts drafts) {
        var sealed = request.getParameter(Keeping.FIELD);
        var form =
                Optional.ofNullable(sealed)
                        .flatMap(drafts::read)
                        .map(ticket -> new KeptForm(drafts, ticket, typed(request)));
        form.ifPresent(kept -> request.setAttribute(ATTRIBUTE, kept));
        return form;
    }

    /// The form of this request, when it came with a ticket of ours.
    public static Optional<KeptForm> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof KeptForm form
                ? Optional.of(form)
                : Optional.empty();
    }

    /// The form of the request that this thread is answering.
    public static Optional<KeptForm> current() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Optional.empty();
    }

    /// Saves what was typed.
    public Outcome keep() {
        if (outcome == Outcome.NOT_YET) {
            outcome = attempt();
        }
        return outcome;
    }

    /// It was recorded: its draft goes. Where that fails the draft stays, and sending it again
    /// records nothing twice.
    void sent() {
        try {
            drafts.sent(ticket);
        } catch (RuntimeException failed) {
            LOG.warn("a draft stayed behind: {}", failed.getClass().getName());
        }
        outcome = Outcome.SENT;
    }

    /// What was typed belongs in another form: from now on it is kept there, and here no more.
    public void moveTo(String sealed) {
        drafts.read(sealed)
                .ifPresent(place -> {
                    sent();
                    ticket = place;
                    outcome = Outcome.NOT_YET;
                });
    }

    public boolean isOf(Visitor.Employee visitor) {
        return ticket.writer().equals(new Ticket.Writer(visitor.school(), visitor.staff()));
    }

    /// The name that stood on the form.
    public String pupil() {
        return ticket.label().pupil();
    }

    /// Where the form stands.
    public String path() {
        return ticket.label().path();
    }

    /// What was typed at length, to show when it could not be saved.
    public List<String> texts() {
        return typed.values().stream()
                .flatMap(List::stream)
                .filter(value -> value.contains(" "))
                .toList();
    }

    private Outcome attempt() {
        try {
            return switch (drafts.save(ticket, typed)) {
                case KEPT -> Outcome.KEPT;
                case SENT_BEFORE -> Outcome.SENT;
            };
        } catch (RuntimeException failed) {
            LOG.error("a draft was not kept: {}", failed.getClass().getName());
            return Outcome.FAILED;
        }
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !NOT_TYPED.contains(field.getKey()))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                field -> Arrays.stream(field.getValue()).toList()));
    }
}
