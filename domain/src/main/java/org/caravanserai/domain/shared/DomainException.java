package org.caravanserai.domain.shared;

import java.util.List;

/**
 * Everything the domain can answer instead of doing what was asked. Unchecked, because a checked exception would commit
 * the transaction. The key names a text in the message bundles, the arguments fill it; the two mappers (page and API)
 * turn it into words. An argument is a number, a text, a {@link LocalizedText}, or a collection of them, which is listed.
 */
public abstract sealed class DomainException extends RuntimeException
        permits NotFound, Refused, Conflict, ChangedSince, VersionNeeded, Forbidden, Invalid, Overloaded {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    DomainException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key of the message, for example {@code changed-meanwhile}; also the last part of the problem type of the API. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
