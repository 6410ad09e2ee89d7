package org.caravanserai.domain.questions;

/** What kind of answer a question wants. */
public enum QuestionKind {
    SHORT_TEXT,
    LONG_TEXT,
    /** One of several. */
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
