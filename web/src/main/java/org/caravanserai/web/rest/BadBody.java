package org.caravanserai.web.rest;

import java.util.List;

/** A body that cannot be parsed, so that no field can be named. */
final class BadBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient List<Object> arguments;

    BadBody(int status, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    int status() {
        return status;
    }

    /** Key of the message, and last part of the problem type. */
    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
