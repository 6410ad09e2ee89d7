package org.caravanserai.web.tasks;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.caravanserai.platform.access.CurrentCaller;

/** Has a person's tasks counted anew after the person has sent something that may have changed them. */
public class TaskCountFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient TaskCounts counts;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var account = caller.get().accountId();
        try {
            chain.doFilter(request, response);
        } finally {
            if (account != null && !READING.contains(request.getMethod())) {
                counts.forget(account);
            }
        }
    }
}
