package org.caravanserai.domain.mail;

import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;
import org.caravanserai.domain.tasks.TaskTerms;

/** What waits for somebody about emails. */
public enum MailTaskKind implements TaskKind {
    /** Emails that were given up. */
    RETRY_EMAILS(TaskRole.ADMIN, Permission.READ_OUTBOX, 7, MailState.FAILED);

    private final TaskTerms terms;

    MailTaskKind(TaskRole role, Permission permission, int days, Enum<?>... states) {
        this.terms = TaskTerms.of(role, permission, days, states);
    }

    @Override
    public TaskTerms terms() {
        return terms;
    }
}
