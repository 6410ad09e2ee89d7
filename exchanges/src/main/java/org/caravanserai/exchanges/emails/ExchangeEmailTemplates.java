package org.caravanserai.exchanges.emails;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;

/** Contributes the emails about exchanges. */
@ApplicationScoped
class ExchangeEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(ExchangeEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.exchanges.emails.messages";
    }
}
