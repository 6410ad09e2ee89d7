package org.caravanserai.events.presence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.documents.DocumentKind;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.events.presence.EventDocument;
import org.caravanserai.platform.documents.AreaDocuments;

/** The documents of events: who manages the events of the organization that issued them may download them. */
@ApplicationScoped
public class EventDocuments implements AreaDocuments {

    @Override
    public List<? extends DocumentKind> kinds() {
        return List.of(EventDocument.values());
    }

    @Override
    public boolean mayRead(IssuedDocument document, Caller caller) {
        return caller.may(Permission.MANAGE_EVENTS, document.issuer());
    }
}
