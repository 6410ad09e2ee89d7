package org.caravanserai.domain.centers.fee;

/** What an entry of an account says. Names are stored, so a constant must not be renamed. */
public enum FeeEntryKind {
    /** Less is to be paid. A negative amount takes a discount back. */
    DISCOUNT,
    /** Money came in. */
    PAYMENT,
    /** Money was given back: a negative amount, with a reason. */
    REFUND
}
