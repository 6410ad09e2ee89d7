package org.caravanserai.web.rest;

import jakarta.servlet.ServletRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Closes resources at the end of a request, also after a failure. */
public final class RequestEnd {

    private static final Logger LOG = Logger.getLogger(RequestEnd.class.getName());
    private static final String ATTRIBUTE = RequestEnd.class.getName();

    private final Deque<AutoCloseable> resources = new ArrayDeque<>();

    private RequestEnd() {}

    /** Registers a resource to be closed at the end of this request. */
    static void close(ServletRequest request, AutoCloseable resource) {
        var end = of(request);
        if (end == null) {
            end = new RequestEnd();
            request.setAttribute(ATTRIBUTE, end);
        }
        end.resources.push(resource);
    }

    /** Closes the resources at the end of the request, last first. */
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
