package org.caravanserai.domain.shared;

/** The caller is known to see the thing but may not do this with it (403; pages show it as not found). */
public final class Forbidden extends DomainException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String key, Object... arguments) {
        super(key, arguments);
    }
}
