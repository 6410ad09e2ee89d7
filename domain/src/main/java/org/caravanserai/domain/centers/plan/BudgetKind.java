package org.caravanserai.domain.centers.plan;

/** Purpose of a budget line. */
public enum BudgetKind {
    PERSONNEL,
    TEACHING,
    PREMISES,
    MATERIALS,
    EVENTS,
    TRAVEL,
    ADMINISTRATION,
    OTHER
}
