package org.caravanserai.domain.mail;

import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;

/** What waits for somebody about emails. */
public enum MailTaskKind implements TaskKind {
    /** Emails that were given up. */
    RETRY_EMAILS(TaskRole.ADMIN, Permission.READ_OUTBOX, 7, MailState.FAILED);

    private final TaskRole role;
    private final Permission permission;
    private final int days;
    private final Set<? extends Enum<?>> states;

    MailTaskKind(TaskRole role, Permission permission, int days, Enum<?>... states) {
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
