package org.caravanserai.domain.exchanges.agreement;

/** Unit in which the parties of an agreement count their balance. */
public enum BalanceUnit {
    PERSONS,
    SEMESTERS,
    PERSON_MONTHS
}
