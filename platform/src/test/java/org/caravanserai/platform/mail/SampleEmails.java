package org.caravanserai.platform.mail;

import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.SampleEmail;

/** The emails of an area that exists in tests only. */
final class SampleEmails implements AreaEmails {

    static final MailTemplates TEMPLATES = MailTemplates.of(List.of(new SampleEmails()));

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(SampleEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.platform.mail.samples";
    }

    @Override
    public Telling telling() {
        return new Telling();
    }
}
