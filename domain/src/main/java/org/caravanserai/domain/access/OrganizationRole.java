package org.caravanserai.domain.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Role of an account in one organization, or at one place of it such as an event. */
public enum OrganizationRole {
    MANAGER,
    EVENT_ORGANIZER,
    EVENT_CO_ORGANIZER(true),
    EVENT_HELPER(true),
    /** Sees events and who signed up, and changes nothing. */
    EVENT_READER,
    /** Reviews contributions to an event. */
    EVENT_REVIEWER(true),
    EXCHANGE_OFFICER,
    /** Sees agreements, calls, nominations, stays and balances, and changes nothing. */
    EXCHANGE_READER,
    CENTER_DIRECTOR,
    CENTER_DEPUTY,
    CENTER_SECRETARY,
    CENTER_CASHIER,
    CENTER_EXAM_OFFICER,
    /** Sees centers with their classes, plans and figures, and changes nothing. */
    CENTER_READER,
    TEACHER,
    REVIEWER;

    private static final Set<OrganizationRole> EVERYWHERE = everywhere();

    private final boolean ofPlace;

    OrganizationRole() {
        this(false);
    }

    OrganizationRole(boolean ofPlace) {
        this.ofPlace = ofPlace;
    }

    /** Whether it is given at a place only and counts nowhere else in the organization. */
    public boolean isOfPlace() {
        return ofPlace;
    }

    /** The roles whose holders get what is meant for this one: itself, and who stands in for it. */
    public Set<OrganizationRole> shared() {
        return this == CENTER_DIRECTOR ? EnumSet.of(CENTER_DIRECTOR, CENTER_DEPUTY) : EnumSet.of(this);
    }

    /** The roles that count in the whole organization. */
    public static Set<OrganizationRole> ofOrganizations() {
        return EVERYWHERE;
    }

    private static Set<OrganizationRole> everywhere() {
        var roles = EnumSet.allOf(OrganizationRole.class);
        roles.removeIf(OrganizationRole::isOfPlace);
        return Collections.unmodifiableSet(roles);
    }
}
