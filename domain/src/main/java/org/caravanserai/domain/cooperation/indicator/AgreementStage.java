package org.caravanserai.domain.cooperation.indicator;

/** What an agreement goes through until it is in force. */
public enum AgreementStage {
    /** From the first draft until the content that all agreed to was proposed. */
    NEGOTIATION,
    /** From then until the first party approved it. */
    FIRST_APPROVAL,
    /** From then until all parties had approved it. */
    LAST_APPROVAL
}
