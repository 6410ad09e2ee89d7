package org.caravanserai.domain.history;

/** What a line of history is about. */
public enum Subject {
    ACCOUNT,
    ORGANIZATION,
    EVENT,
    SERIES,
    REGISTRATION,
    IMPORT,
    LETTER,
    SEARCH
}
