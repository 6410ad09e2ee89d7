package org.caravanserai.domain.exchanges.office;

/** Topic of a fact sheet. */
public enum FactTopic {
    APPLICATION,
    LANGUAGE,
    HOUSING,
    VISA,
    INSURANCE,
    ACCESSIBILITY
}
