package org.caravanserai.domain.deadlines;

import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;

/** Deadlines of a person and of a person's roles that are near or over. */
public enum DeadlineTaskKind implements TaskKind {
    MEET_DEADLINES(TaskRole.PERSON, Permission.SIGNED_IN, 0, DeadlineState.OPEN);

    private final TaskRole role;
    private final Permission permission;
    private final int days;
    private final Set<? extends Enum<?>> states;

    DeadlineTaskKind(TaskRole role, Permission permission, int days, Enum<?>... states) {
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
