package org.caravanserai.domain.shared;

/** A rule of the domain says no, with its reason: an event that is full, a registration that is closed (409). */
public final class Refused extends DomainException {

    private static final long serialVersionUID = 1L;

    public Refused(String key, Object... arguments) {
        super(key, arguments);
    }
}
