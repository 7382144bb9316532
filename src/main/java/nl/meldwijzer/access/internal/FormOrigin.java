package nl.meldwijzer.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;

/// Takes forms from our own pages only, by what the browser says of where they come from. One too
/// old to say so has shown the form's token by then.
final class FormOrigin extends OncePerRequestFilter {
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPostedElsewhere(request)) {
            RefusedRequests.giveBack(request, response, "site");
            return;
        }
        chain.doFilter(request, response);
    }

    static boolean isPostedElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return request.getMethod().equals("POST") && site != null && !OUR_OWN.contains(site);
    }
}
