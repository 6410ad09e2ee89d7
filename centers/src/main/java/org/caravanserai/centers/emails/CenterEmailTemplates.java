package org.caravanserai.centers.emails;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;

/** Contributes the emails about language centers. */
@ApplicationScoped
class CenterEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(CenterEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.centers.emails.messages";
    }
}
