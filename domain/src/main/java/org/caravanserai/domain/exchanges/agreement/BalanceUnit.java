package org.caravanserai.domain.exchanges.agreement;

/** In what the parties of an agreement count what they owe each other. */
public enum BalanceUnit {
    PERSONS,
    SEMESTERS,
    PERSON_MONTHS
}
