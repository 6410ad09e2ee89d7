package org.caravanserai.web.rest;

import jakarta.servlet.ServletRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What is to be given back when a request is over, however it ends. */
public final class RequestEnd {

    private static final Logger LOG = Logger.getLogger(RequestEnd.class.getName());
    private static final String ATTRIBUTE = RequestEnd.class.getName();

    private final Deque<AutoCloseable> resources = new ArrayDeque<>();

    private RequestEnd() {}

    /** Has the resource closed at the end of this request. */
    static void close(ServletRequest request, AutoCloseable resource) {
        var end = of(request);
        if (end == null) {
            end = new RequestEnd();
            request.setAttribute(ATTRIBUTE, end);
        }
        end.resources.push(resource);
    }

    /** The request is over: closes what was opened for it, the last first. */
    public static void reached(ServletRequest request) {
        var end = of(request);
        while (end != null && !end.resources.isEmpty()) {
            try {
                end.resources.pop().close();
            } catch (Exception failure) {
                LOG.log(Level.WARNING, "something that a request had opened could not be closed", failure);
            }
        }
    }

    private static @Nullable RequestEnd of(ServletRequest request) {
        return (RequestEnd) request.getAttribute(ATTRIBUTE);
    }
}
