package org.caravanserai.domain.access;

/** Role of an account in one organization. */
public enum OrganizationRole {
    MANAGER,
    EVENT_ORGANIZER,
    EXCHANGE_OFFICER,
    CENTER_DIRECTOR,
    CENTER_DEPUTY,
    CENTER_SECRETARY,
    CENTER_CASHIER,
    CENTER_EXAM_OFFICER,
    TEACHER,
    REVIEWER
}
