package org.caravanserai.domain.accounts;

/** Whether the account can be used, derived from its dates. */
public enum AccountState {
    /** The address has not been confirmed yet. */
    UNVERIFIED,
    ACTIVE,
    /** An organization keeps a record of the person, who cannot sign in. */
    KEPT,
    /** An administrator has disabled the account: the person cannot sign in. */
    DISABLED,
    /** The person asked to be forgotten. */
    DELETED
}
