package org.caravanserai.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** What the server itself refuses behind this point, as a problem detail instead of the server's own page. */
class ProblemResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final ProblemAnswer problem;

    ProblemResponse(HttpServletRequest request, HttpServletResponse response, ProblemAnswer problem) {
        super(response);
        this.request = request;
        this.problem = problem;
    }

    @Override
    public void sendError(int status) {
        resetBuffer();
        problem.sendRefusal(request, (HttpServletResponse) getResponse(), status);
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }
}
