package org.caravanserai.domain.shared;

/** The platform cannot take this now; nothing was done and nothing is held (503 with Retry-After). */
public final class Overloaded extends DomainException {

    private static final long serialVersionUID = 1L;

    public Overloaded(String key, Object... arguments) {
        super(key, arguments);
    }
}
