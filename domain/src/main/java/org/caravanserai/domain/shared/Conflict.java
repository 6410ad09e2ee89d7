package org.caravanserai.domain.shared;

/** Another change came first: a stale version, or a unique value that is already taken (409, or 412 with If-Match). */
public final class Conflict extends DomainException {

    private static final long serialVersionUID = 1L;

    public Conflict(String key, Object... arguments) {
        super(key, arguments);
    }
}
