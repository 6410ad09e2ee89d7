package org.caravanserai.domain.shared;

/** Somebody else was faster: a stale version, or a uniqueness that the database guards (409, or 412 with If-Match). */
public final class Conflict extends DomainException {

    private static final long serialVersionUID = 1L;

    public Conflict(String key, Object... arguments) {
        super(key, arguments);
    }
}
