package org.caravanserai.domain.exchanges.nomination;

import org.caravanserai.domain.documents.DocumentKind;

/** The letters that a receiving organization issues; the subject is the nomination. Names are stored, so a constant must not be renamed. */
public enum ExchangeDocument implements DocumentKind {
    ACCEPTANCE_LETTER("AL"),
    /** For the visa office; says who the person is by date of birth and passport. */
    VISA_INVITATION("VI");

    private final String prefix;

    ExchangeDocument(String prefix) {
        this.prefix = prefix;
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
