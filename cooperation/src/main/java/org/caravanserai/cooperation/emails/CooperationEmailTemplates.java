package org.caravanserai.cooperation.emails;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;

/** Contributes the emails about cooperation. */
@ApplicationScoped
class CooperationEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(CooperationEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.cooperation.emails.messages";
    }
}
