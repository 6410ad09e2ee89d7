package org.caravanserai.domain.cooperation.agreement;

/** Stage of an agreement on its way into force. */
public enum AgreementStage {
    /** From the first draft to the proposal of the content that all parties approved. */
    NEGOTIATION,
    /** From that proposal to the first approval. */
    FIRST_APPROVAL,
    /** From the first approval to the last. */
    LAST_APPROVAL
}
