package org.caravanserai.domain.shared;

/** A decision does not name the version that it is made on (428). */
public final class VersionNeeded extends DomainException {

    private static final long serialVersionUID = 1L;

    public VersionNeeded() {
        super("version-needed");
    }
}
