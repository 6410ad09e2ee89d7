package org.caravanserai.domain.centers.certificate;

import org.caravanserai.domain.documents.DocumentKind;

/** Documents that centers issue. */
public enum CenterDocument implements DocumentKind {
    /** The subject is the enrolment. */
    LANGUAGE_CERTIFICATE("LC"),
    /** The subject is the plan of the year. */
    CENTER_ANNUAL_REPORT("CAR"),
    /** The subject is the recorded payment. */
    FEE_RECEIPT("FR");

    private final String prefix;

    CenterDocument(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public String label() {
        return "centers.document." + name();
    }

    @Override
    public boolean isCredential() {
        return this == LANGUAGE_CERTIFICATE;
    }
}
