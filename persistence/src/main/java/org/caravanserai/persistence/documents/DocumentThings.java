package org.caravanserai.persistence.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.documents.DocumentAction;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Documents by their numbers. */
@ApplicationScoped
class DocumentThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(
                NamedThing.of(DocumentAction.SUBJECT, "issued_document", "id").words("number"));
    }
}
