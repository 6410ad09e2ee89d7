package org.caravanserai.persistence.organizations;

/**
 * Whether a ROR identifier is an organization's own: it was verified, or came from the registry. That of any other
 * organization is a claim that counts nowhere.
 */
public final class RorClaims {

    private RorClaims() {}

    /** Condition on a row of {@code organization}; the unique index has the same one. */
    public static String verified() {
        return "(state in ('VERIFIED', 'CLOSED', 'MERGED') or source_hash is not null)";
    }
}
