package org.caravanserai.domain.webhooks;

import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;

/** What waits for somebody about webhooks. */
public enum WebhookTaskKind implements TaskKind {
    RESUME_WEBHOOKS(TaskRole.MANAGER, Permission.MANAGE_ORGANIZATION, 7, WebhookState.DISABLED),
    RESUME_INSTANCE_WEBHOOKS(TaskRole.ADMIN, Permission.MANAGE_INSTANCE_WEBHOOKS, 7, WebhookState.DISABLED);

    private final TaskRole role;
    private final Permission permission;
    private final int days;
    private final Set<? extends Enum<?>> states;

    WebhookTaskKind(TaskRole role, Permission permission, int days, Enum<?>... states) {
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
