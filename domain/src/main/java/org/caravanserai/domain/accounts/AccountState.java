package org.caravanserai.domain.accounts;

/** Whether somebody can sign in, as it follows from the dates of the account. */
public enum AccountState {
    /** The address has not been confirmed yet. */
    UNVERIFIED,
    ACTIVE,
    /** An administrator has disabled the account: the person cannot sign in. */
    DISABLED,
    /** The person asked to be forgotten. */
    DELETED
}
