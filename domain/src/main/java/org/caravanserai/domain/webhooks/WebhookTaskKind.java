package org.caravanserai.domain.webhooks;

import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;
import org.caravanserai.domain.tasks.TaskTerms;

/** What waits for somebody about webhooks. */
public enum WebhookTaskKind implements TaskKind {
    RESUME_WEBHOOKS(TaskRole.MANAGER, Permission.MANAGE_ORGANIZATION, 7, WebhookState.DISABLED),
    RESUME_INSTANCE_WEBHOOKS(TaskRole.ADMIN, Permission.MANAGE_INSTANCE_WEBHOOKS, 7, WebhookState.DISABLED);

    private final TaskTerms terms;

    WebhookTaskKind(TaskRole role, Permission permission, int days, Enum<?>... states) {
        this.terms = TaskTerms.of(role, permission, days, states);
    }

    @Override
    public TaskTerms terms() {
        return terms;
    }
}
