package org.caravanserai.domain.events.tasks;

import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.contribution.ContributionReviewState;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;
import org.caravanserai.domain.tasks.TaskTerms;

/** What waits for somebody about academic events. */
public enum EventTask implements TaskKind {
    DECIDE_EVENTS(TaskRole.AUTHORITY, Permission.APPROVE_EVENTS, 14, EventState.SUBMITTED, EventChange.State.PENDING),
    CORRECT_EVENTS(TaskRole.ORGANIZER, Permission.MANAGE_EVENTS, 14, EventState.RETURNED),
    PUBLISH_EVENTS(TaskRole.ORGANIZER, Permission.MANAGE_EVENTS, 14, EventState.APPROVED),
    SUBMIT_EVENTS(TaskRole.ORGANIZER, Permission.MANAGE_EVENTS, 0, EventState.DRAFT),
    SET_NEW_DATES(TaskRole.ORGANIZER, Permission.MANAGE_EVENTS, 30, EventState.POSTPONED),
    /** Events that are over. */
    CLOSE_EVENTS(TaskRole.ORGANIZER, Permission.MANAGE_EVENTS, 30, EventState.PUBLISHED),
    ADMIT_PARTICIPANTS(TaskRole.ORGANIZER, Permission.MANAGE_EVENTS, 7, RegistrationState.PENDING),
    /** Contributions to an event whose call has ended. */
    DECIDE_CONTRIBUTIONS(
            TaskRole.ORGANIZER,
            Permission.MANAGE_EVENTS,
            30,
            ContributionState.SUBMITTED,
            ContributionState.UNDER_REVIEW),
    REVIEW_CONTRIBUTIONS(TaskRole.REVIEWER, Permission.REVIEW_CONTRIBUTIONS, 14, ContributionReviewState.ASSIGNED),
    SUBMIT_CONTRIBUTIONS(TaskRole.PERSON, Permission.SIGNED_IN, 0, ContributionState.DRAFT),
    CONFIRM_CONTRIBUTIONS(TaskRole.PERSON, Permission.SIGNED_IN, 14, ContributionState.ACCEPTED);

    private final TaskTerms terms;

    EventTask(TaskRole role, Permission permission, int days, Enum<?>... states) {
        this.terms = TaskTerms.of(role, permission, days, states);
    }

    @Override
    public TaskTerms terms() {
        return terms;
    }
}
