package nl.meldwijzer.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// Refuses what is too long before anything reads it. Later the server would drop the fields of a
/// form that is too long, its token among them, and the reader would be told the wrong thing.
class LongForms extends OncePerRequestFilter {
    private static final long LONGEST_FORM = 4_000_000;
    private static final long LONGEST_UPLOAD = 12_000_000;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        boolean isUpload = type != null && type.startsWith("multipart/");
        if (request.getContentLengthLong() > (isUpload ? LONGEST_UPLOAD : LONGEST_FORM)) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
