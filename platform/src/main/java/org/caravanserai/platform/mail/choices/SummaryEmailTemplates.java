package org.caravanserai.platform.mail.choices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the daily summary. */
@ApplicationScoped
public class SummaryEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(SummaryEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.platform.mail.choices.emails";
    }

    /** Of no action: it goes out when the day begins. */
    @Override
    public Telling telling() {
        return new Telling();
    }
}
