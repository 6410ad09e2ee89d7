package org.caravanserai.domain.exchanges.nomination;

import org.caravanserai.domain.documents.DocumentKind;

/** The letters that a receiving organization issues; the subject is the nomination. Names are stored, so a constant must not be renamed. */
public enum ExchangeDocument implements DocumentKind {
    ACCEPTANCE_LETTER("AL"),
    /** For the visa office; says who the person is by date of birth and passport. */
    VISA_INVITATION("VI"),
    /** Confirms the arrival and its date. */
    ARRIVAL_CERTIFICATE("AC"),
    /** Confirms the stay with its first and last day. */
    STAY_CERTIFICATE("SC");

    private final String prefix;

    ExchangeDocument(String prefix) {
        this.prefix = prefix;
    }

    /** Whether it says what happened, so that the stay has to be as far. */
    public boolean isCertificate() {
        return this == ARRIVAL_CERTIFICATE || this == STAY_CERTIFICATE;
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public String label() {
        return "exchanges.document." + name();
    }
}
