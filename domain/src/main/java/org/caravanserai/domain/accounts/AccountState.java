package org.caravanserai.domain.accounts;

/** Whether somebody can sign in, as it follows from the dates of the account. */
public enum AccountState {
    /** The address has not been confirmed yet. */
    UNVERIFIED,
    ACTIVE,
    /** An administrator has closed the door. */
    DISABLED,
    /** The person asked to be forgotten. */
    DELETED
}
