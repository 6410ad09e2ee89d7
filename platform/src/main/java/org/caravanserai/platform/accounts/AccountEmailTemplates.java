package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;

/** Contributes the emails about accounts. */
@ApplicationScoped
public class AccountEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(AccountEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.platform.accounts.emails";
    }
}
