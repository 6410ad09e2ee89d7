package org.caravanserai.platform.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.platform.mail.AreaEmails;

/** Contributes the emails about organizations. */
@ApplicationScoped
public class OrganizationEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(OrganizationEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.platform.organizations.emails";
    }
}
