package org.caravanserai.domain.access;

import java.util.Set;

/**
 * Everything that needs a permission, with the roles that grant it. The only place that decides: use cases name the
 * permission, pages ask for the same one before they show a button. Object-level rights (a person's own registration) are
 * policies of the domain beside their aggregate.
 */
public enum Permission {
    /** Anything that needs no more than an account. */
    SIGNED_IN(Set.of(), Set.of()),
    MANAGE_USERS(Set.of(PlatformRole.ADMIN), Set.of()),
    /** Change the settings of the instance while it runs. */
    MANAGE_SETTINGS(Set.of(PlatformRole.ADMIN), Set.of()),
    READ_HISTORY(Set.of(PlatformRole.ADMIN), Set.of()),
    READ_OUTBOX(Set.of(PlatformRole.ADMIN), Set.of()),
    /** Have other systems told of everything that happens on the instance. */
    MANAGE_INSTANCE_WEBHOOKS(Set.of(PlatformRole.ADMIN), Set.of()),
    CHECK_DATA(Set.of(PlatformRole.ADMIN), Set.of()),
    RUN_JOBS(Set.of(PlatformRole.ADMIN), Set.of()),
    IMPORT_ORGANIZATIONS(Set.of(PlatformRole.ADMIN), Set.of()),
    MAINTAIN_SEARCH(Set.of(PlatformRole.ADMIN), Set.of()),
    VERIFY_ORGANIZATIONS(Set.of(PlatformRole.ADMIN, PlatformRole.AUTHORITY), Set.of()),
    MERGE_ORGANIZATIONS(Set.of(PlatformRole.ADMIN), Set.of()),
    MANAGE_ORGANIZATION(Set.of(PlatformRole.ADMIN), Set.of(OrganizationRole.MANAGER)),
    /** Invite people to the organization: who manages it to every role, who runs a center to its staff. */
    INVITE_STAFF(
            Set.of(PlatformRole.ADMIN),
            Set.of(OrganizationRole.MANAGER, OrganizationRole.CENTER_DIRECTOR, OrganizationRole.CENTER_DEPUTY)),
    /** Give people roles at one place, such as an event or a center, and end them. */
    GIVE_ROLES(
            Set.of(),
            Set.of(
                    OrganizationRole.MANAGER,
                    OrganizationRole.EVENT_ORGANIZER,
                    OrganizationRole.CENTER_DIRECTOR,
                    OrganizationRole.CENTER_DEPUTY)),
    APPROVE_EVENTS(Set.of(PlatformRole.AUTHORITY), Set.of()),
    /** Edit, submit, publish, cancel events: those of the organization, or the one at which somebody has a role. */
    MANAGE_EVENTS(
            Set.of(),
            Set.of(OrganizationRole.MANAGER, OrganizationRole.EVENT_ORGANIZER, OrganizationRole.EVENT_CO_ORGANIZER)),
    /** See events before they are public, with their figures and history. */
    READ_EVENTS(
            Set.of(),
            Set.of(
                    OrganizationRole.MANAGER,
                    OrganizationRole.EVENT_ORGANIZER,
                    OrganizationRole.EVENT_CO_ORGANIZER,
                    OrganizationRole.EVENT_READER)),
    /** Register events for the organization, delete them or take them back, and name who helps with one. */
    DIRECT_EVENTS(Set.of(), Set.of(OrganizationRole.MANAGER, OrganizationRole.EVENT_ORGANIZER)),
    /** See who signed up for an event, and who waits. */
    READ_PARTICIPANTS(
            Set.of(),
            Set.of(
                    OrganizationRole.MANAGER,
                    OrganizationRole.EVENT_ORGANIZER,
                    OrganizationRole.EVENT_CO_ORGANIZER,
                    OrganizationRole.EVENT_HELPER,
                    OrganizationRole.EVENT_READER)),
    /** Record at an event who has come. */
    RECORD_ARRIVALS(
            Set.of(),
            Set.of(
                    OrganizationRole.MANAGER,
                    OrganizationRole.EVENT_ORGANIZER,
                    OrganizationRole.EVENT_CO_ORGANIZER,
                    OrganizationRole.EVENT_HELPER)),
    /** Review contributions to an event, those that somebody was asked to review. */
    REVIEW_CONTRIBUTIONS(Set.of(), Set.of(OrganizationRole.EVENT_REVIEWER)),
    /** Negotiate agreements for the organization, run its calls, nominate and receive people. */
    MANAGE_EXCHANGES(Set.of(), Set.of(OrganizationRole.MANAGER, OrganizationRole.EXCHANGE_OFFICER)),
    /** See agreements, calls, nominations and stays of the organization, with their history. */
    READ_EXCHANGES(
            Set.of(),
            Set.of(OrganizationRole.MANAGER, OrganizationRole.EXCHANGE_OFFICER, OrganizationRole.EXCHANGE_READER)),
    /** Score applications for calls of the organization. */
    REVIEW_APPLICATIONS(
            Set.of(), Set.of(OrganizationRole.MANAGER, OrganizationRole.EXCHANGE_OFFICER, OrganizationRole.REVIEWER)),
    /** Read who has sent whom: an analyst of all organizations, officers and readers of their own. */
    READ_EXCHANGE_BALANCES(
            Set.of(PlatformRole.ANALYST),
            Set.of(OrganizationRole.MANAGER, OrganizationRole.EXCHANGE_OFFICER, OrganizationRole.EXCHANGE_READER)),
    /** Decide on applications of language centers, review them, compare centers. */
    APPROVE_CENTERS(Set.of(PlatformRole.AUTHORITY), Set.of()),
    /** Apply for a language center, run it, plan its terms and classes. */
    MANAGE_CENTER(
            Set.of(),
            Set.of(OrganizationRole.MANAGER, OrganizationRole.CENTER_DIRECTOR, OrganizationRole.CENTER_DEPUTY)),
    /** See a center before it is public, with its plans, figures and history. */
    READ_CENTER(
            Set.of(),
            Set.of(
                    OrganizationRole.MANAGER,
                    OrganizationRole.CENTER_DIRECTOR,
                    OrganizationRole.CENTER_DEPUTY,
                    OrganizationRole.CENTER_READER)),
    /** Bind a center or end it: sign its agreement, change its partner, take its application back, close it, name a deputy. */
    DIRECT_CENTER(Set.of(), Set.of(OrganizationRole.MANAGER, OrganizationRole.CENTER_DIRECTOR)),
    /** Keep records of people without an account: learners at the desk, nominees, participants. */
    KEEP_PEOPLE(
            Set.of(),
            Set.of(
                    OrganizationRole.MANAGER,
                    OrganizationRole.EVENT_ORGANIZER,
                    OrganizationRole.EXCHANGE_OFFICER,
                    OrganizationRole.CENTER_DIRECTOR,
                    OrganizationRole.CENTER_DEPUTY,
                    OrganizationRole.CENTER_SECRETARY)),
    /** Enrol people in classes at the desk of a center. */
    ENROL_LEARNERS(
            Set.of(),
            Set.of(
                    OrganizationRole.MANAGER,
                    OrganizationRole.CENTER_DIRECTOR,
                    OrganizationRole.CENTER_DEPUTY,
                    OrganizationRole.CENTER_SECRETARY)),
    /** Keep the fees of a center: who owes what, payments, discounts, money given back. */
    KEEP_FEES(
            Set.of(),
            Set.of(
                    OrganizationRole.MANAGER,
                    OrganizationRole.CENTER_DIRECTOR,
                    OrganizationRole.CENTER_DEPUTY,
                    OrganizationRole.CENTER_CASHIER)),
    /** See the classes of a center; with their tests, marks and certificates who decides on results, and who teaches the own ones. */
    READ_CLASSES(
            Set.of(),
            Set.of(
                    OrganizationRole.MANAGER,
                    OrganizationRole.CENTER_DIRECTOR,
                    OrganizationRole.CENTER_DEPUTY,
                    OrganizationRole.CENTER_EXAM_OFFICER,
                    OrganizationRole.CENTER_READER,
                    OrganizationRole.TEACHER)),
    /** Decide on the results of a center: moderate marks, approve results, decide appeals, issue certificates and take them back. */
    DECIDE_RESULTS(
            Set.of(),
            Set.of(
                    OrganizationRole.MANAGER,
                    OrganizationRole.CENTER_DIRECTOR,
                    OrganizationRole.CENTER_DEPUTY,
                    OrganizationRole.CENTER_EXAM_OFFICER)),
    /** Teach classes of a language center: attendance, marks. */
    TEACH(Set.of(), Set.of(OrganizationRole.CENTER_DIRECTOR, OrganizationRole.CENTER_DEPUTY, OrganizationRole.TEACHER)),
    /** Add scales of language levels, and what they mean on the CEFR. */
    MANAGE_LEVELS(Set.of(PlatformRole.ADMIN), Set.of()),
    /** Show and accept what was reached in projects that the organization takes part in. */
    TAKE_PART_IN_PROJECTS(Set.of(), Set.of(OrganizationRole.MANAGER, OrganizationRole.EXCHANGE_OFFICER)),
    /** Keep the registry of cooperation, its reference data and its published figures. */
    MANAGE_COOPERATION(Set.of(PlatformRole.ADMIN, PlatformRole.AUTHORITY, PlatformRole.ANALYST), Set.of());

    private final Set<PlatformRole> platformRoles;
    private final Set<OrganizationRole> organizationRoles;

    Permission(Set<PlatformRole> platformRoles, Set<OrganizationRole> organizationRoles) {
        this.platformRoles = platformRoles;
        this.organizationRoles = organizationRoles;
    }

    public Set<PlatformRole> platformRoles() {
        return platformRoles;
    }

    public Set<OrganizationRole> organizationRoles() {
        return organizationRoles;
    }
}
