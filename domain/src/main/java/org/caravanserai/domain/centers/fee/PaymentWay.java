package org.caravanserai.domain.centers.fee;

/** How money came in or went out. Names are stored, so a constant must not be renamed. */
public enum PaymentWay {
    CASH,
    TRANSFER,
    CARD,
    OTHER
}
