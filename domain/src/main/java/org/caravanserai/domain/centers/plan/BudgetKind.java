package org.caravanserai.domain.centers.plan;

/** What money of a budget is for. */
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
