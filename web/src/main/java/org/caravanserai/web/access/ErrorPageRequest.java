package org.caravanserai.web.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error page is led to from the address that was asked for, as every page is. The server says so under other names,
 * and PrimeFaces then refuses to number the scripts of a page that answers a form.
 */
class ErrorPageRequest extends HttpServletRequestWrapper {

    ErrorPageRequest(HttpServletRequest request) {
        super(request);
    }

    static boolean isOne(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null
                || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return switch (name) {
            case RequestDispatcher.FORWARD_REQUEST_URI ->
                Objects.requireNonNullElse(super.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), getRequestURI());
            case RequestDispatcher.FORWARD_QUERY_STRING -> null;
            default -> super.getAttribute(name);
        };
    }
}
