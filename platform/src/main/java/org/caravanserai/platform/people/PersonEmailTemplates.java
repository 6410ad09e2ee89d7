package org.caravanserai.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.people.PersonAction;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling;

/** Contributes the emails about records of people. */
@ApplicationScoped
public class PersonEmailTemplates implements AreaEmails {

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(PersonEmail.values());
    }

    @Override
    public String bundle() {
        return "org.caravanserai.platform.people.emails";
    }

    @Override
    public Telling telling() {
        return new Telling()
                .by(PersonAction.LINK_GIVEN, PersonEmail.PERSON_CLAIM)
                .nobody(
                        Telling.Reason.SEEN_AT_ONCE,
                        PersonAction.ENTERED,
                        PersonAction.CHANGED,
                        PersonAction.CLAIMED,
                        PersonAction.MERGED)
                .nobody(Telling.Reason.ERASED, PersonAction.ERASED);
    }
}
