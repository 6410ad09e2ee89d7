package org.caravanserai.domain.deadlines;

import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;
import org.caravanserai.domain.tasks.TaskTerms;

/** Deadlines of a person and of a person's roles that are near or over. */
public enum DeadlineTaskKind implements TaskKind {
    MEET_DEADLINES(TaskRole.PERSON, Permission.SIGNED_IN, 0, DeadlineState.OPEN);

    private final TaskTerms terms;

    DeadlineTaskKind(TaskRole role, Permission permission, int days, Enum<?>... states) {
        this.terms = TaskTerms.of(role, permission, days, states);
    }

    @Override
    public TaskTerms terms() {
        return terms;
    }
}
