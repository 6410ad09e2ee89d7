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
    DATE;

    public boolean hasChoices() {
        return this == CHOICE || this == CHOICES;
    }
}
