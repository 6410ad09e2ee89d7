package org.caravanserai.domain.exchanges.invitation;

/** Where an approval stands. */
public enum ApprovalState {
    PENDING,
    GIVEN,
    REFUSED
}
