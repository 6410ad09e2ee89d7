package org.caravanserai.domain.questions;

/** Kind of answer to a question. */
public enum QuestionKind {
    SHORT_TEXT,
    LONG_TEXT,
    /** A single choice. */
    CHOICE,
    /** Any number of several. */
    CHOICES,
    YES_NO,
    NUMBER,
    DATE,
    /** A time of day. */
    TIME,
    EMAIL,
    PHONE,
    /** The address of a web page. */
    WEB_ADDRESS,
    /** A country by its code. */
    COUNTRY;

    public boolean hasChoices() {
        return this == CHOICE || this == CHOICES;
    }
}
