package org.caravanserai.domain.access;

/** What somebody is to one organization. */
public enum OrganizationRole {
    MANAGER,
    EVENT_ORGANIZER,
    EXCHANGE_OFFICER,
    CENTER_DIRECTOR,
    TEACHER,
    REVIEWER
}
