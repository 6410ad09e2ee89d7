package org.caravanserai.platform.searches;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the email about saved searches. */
@ApplicationScoped
public class SearchEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(SearchEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.platform.searches.emails";
    }

    /** Of no action: it goes out when something new is found. */
    @Override
    public Telling telling() {
        return new Telling();
    }
}
