package org.caravanserai.platform.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;

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
}
