package org.caravanserai.events.emails;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;

/** Contributes the emails about events and registrations. */
@ApplicationScoped
class EventEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(EventEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.events.emails.messages";
    }
}
