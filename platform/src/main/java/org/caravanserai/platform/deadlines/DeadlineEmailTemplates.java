package org.caravanserai.platform.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.deadlines.DeadlineAction;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the emails about deadlines. */
@ApplicationScoped
public class DeadlineEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(DeadlineEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.platform.deadlines.emails";
    }

    @Override
    public Telling telling() {
        return new Telling()
                .by(DeadlineAction.SET, DeadlineEmail.DEADLINE_REMINDER)
                .by(DeadlineAction.ESCALATED, DeadlineEmail.DEADLINE_ESCALATED)
                .nobody(Telling.Reason.AMONG_TASKS, DeadlineAction.FELL_DUE)
                .nobody(Telling.Reason.SEEN_AT_ONCE, DeadlineAction.DONE, DeadlineAction.CANCELLED);
    }
}
