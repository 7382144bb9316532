package nl.meldwijzer.web.draft;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import nl.meldwijzer.drafts.Drafts;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// Keeps the text of every form that is not recorded, whatever stopped it: a refusal, a newer
/// version, an ended session, an old token, a fault. Decides by the status of the answer, before
/// its first byte leaves: somebody else's page (303) means done, an error means keep. Stands before
/// everything that can refuse, so that no form can be forgotten.
public final class KeptForms extends OncePerRequestFilter {
    /// Where drafts themselves are saved, which settles nothing.
    static final String DRAFTS = "/concept";

    /// Tells the page that what it could not send is safe all the same.
    private static final String KEPT = "Concept-Bewaard";

    private static final int FIRST_ERROR = 400;

    private final Drafts drafts;

    public KeptForms(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST") || isUpload(request)) {
            chain.doFilter(request, response);
            return;
        }
        var form = KeptForm.arriving(request, drafts);
        if (form.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        boolean settles = !request.getRequestURI().startsWith(DRAFTS);
        chain.doFilter(request, new Watched(response, form.get(), settles));
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private static final class Watched extends HttpServletResponseWrapper {
        private final KeptForm form;
        private final boolean settles;

        Watched(HttpServletResponse response, KeptForm form, boolean settles) {
            super(response);
            this.form = form;
            this.settles = settles;
        }

        @Override
        public void setStatus(int status) {
            follow(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            follow(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            follow(status);
            super.sendError(status, message);
        }

        private void follow(int status) {
            if (status >= FIRST_ERROR) {
                if (form.keep() == KeptForm.Outcome.KEPT) {
                    setHeader(KEPT, "1");
                }
            } else if (status == HttpStatus.SEE_OTHER.value() && settles) {
                form.sent();
            }
        }
    }
}
