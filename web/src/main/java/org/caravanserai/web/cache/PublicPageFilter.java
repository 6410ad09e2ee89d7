package org.caravanserai.web.cache;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Calls {@link PublicAnswers} before authentication. */
public class PublicPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicAnswers answers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        answers.answer(request, response, chain);
    }
}
