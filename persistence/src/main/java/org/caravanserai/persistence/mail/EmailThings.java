package org.caravanserai.persistence.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.EmailAction;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Emails by whom they go to, as long as they are kept. */
@ApplicationScoped
class EmailThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(NamedThing.of(EmailAction.SUBJECT, "outbox_message", "id")
                .words("recipient")
                .link("'/admin/outbox/' || id", Permission.READ_OUTBOX));
    }
}
