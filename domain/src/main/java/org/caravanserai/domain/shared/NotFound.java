package org.caravanserai.domain.shared;

/** There is no such thing, or the caller may not see it: the two are not told apart (404). */
public final class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFound(String key, Object... arguments) {
        super(key, arguments);
    }
}
