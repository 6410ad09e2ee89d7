package org.caravanserai.domain.events.tasks;

import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;

/** What waits for somebody about academic events. */
public enum EventTask implements TaskKind {
    DECIDE_EVENTS(TaskRole.AUTHORITY, Permission.APPROVE_EVENTS, 14, EventState.SUBMITTED, EventChange.State.PENDING),
    CORRECT_EVENTS(TaskRole.ORGANIZER, Permission.MANAGE_EVENTS, 14, EventState.RETURNED),
    PUBLISH_EVENTS(TaskRole.ORGANIZER, Permission.MANAGE_EVENTS, 14, EventState.APPROVED),
    SUBMIT_EVENTS(TaskRole.ORGANIZER, Permission.MANAGE_EVENTS, 0, EventState.DRAFT),
    SET_NEW_DATES(TaskRole.ORGANIZER, Permission.MANAGE_EVENTS, 30, EventState.POSTPONED),
    /** Events that are over. */
    CLOSE_EVENTS(TaskRole.ORGANIZER, Permission.MANAGE_EVENTS, 30, EventState.PUBLISHED),
    ADMIT_PARTICIPANTS(TaskRole.ORGANIZER, Permission.MANAGE_EVENTS, 7, RegistrationState.PENDING);

    private final TaskRole role;
    private final Permission permission;
    private final int days;
    private final Set<? extends Enum<?>> states;

    EventTask(TaskRole role, Permission permission, int days, Enum<?>... states) {
        this.role = role;
        this.permission = permission;
        this.days = days;
        this.states = Set.of(states);
    }

    @Override
    public TaskRole role() {
        return role;
    }

    @Override
    public Permission permission() {
        return permission;
    }

    @Override
    public Set<? extends Enum<?>> states() {
        return states;
    }

    @Override
    public int days() {
        return days;
    }
}
