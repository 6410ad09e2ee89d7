package org.caravanserai.domain.shared;

/** Not found, or not visible to the caller: the answer is the same (404). */
public final class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFound(String key, Object... arguments) {
        super(key, arguments);
    }
}
