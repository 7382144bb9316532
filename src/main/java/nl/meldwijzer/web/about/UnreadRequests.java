package nl.meldwijzer.web.about;

import gg.jte.output.StringOutput;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Our page instead of the server's own, for a request that cannot be read, or for when even the
/// error page went wrong. Says nothing of what the server is or what happened in it.
final class UnreadRequests extends ErrorReportValve {
    private static final int FIRST_ERROR = 400;

    private final ObjectProvider<ErrorPages> pages;

    UnreadRequests(ObjectProvider<ErrorPages> pages) {
        this.pages = pages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        boolean isWritten = response.getContentWritten() > 0;
        if (response.getStatus() < FIRST_ERROR || isWritten || !response.setErrorReported()) {
            return;
        }
        try {
            write(response);
        } catch (IOException gone) {
            // Whoever asked has left.
        }
    }

    private void write(Response response) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var writer = response.getReporter();
        if (writer == null) {
            return;
        }
        var page = new StringOutput();
        pages.getObject().unread(HttpStatusCode.valueOf(response.getStatus())).render(page);
        writer.write(page.toString());
        response.finishResponse();
    }
}
