package org.caravanserai.domain.exchanges.office;

/** What a fact sheet tells about. */
public enum FactTopic {
    APPLICATION,
    LANGUAGE,
    HOUSING,
    VISA,
    INSURANCE,
    ACCESSIBILITY
}
