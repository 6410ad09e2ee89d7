package org.caravanserai.domain.exchanges.invitation;

/** State of an approval. */
public enum ApprovalState {
    PENDING,
    GIVEN,
    REFUSED
}
