package org.caravanserai.platform.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the email about what is late. */
@ApplicationScoped
public class LateTaskEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(LateTaskEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.platform.tasks.emails";
    }

    /** Of no action: it goes out when a task is late. */
    @Override
    public Telling telling() {
        return new Telling();
    }
}
