package org.caravanserai.platform.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.documents.DocumentKind;
import org.caravanserai.domain.documents.IssuedDocument;

/** The kinds of documents of all areas. */
@ApplicationScoped
class DocumentKinds {

    private final Instance<AreaDocuments> areas;

    @Inject
    DocumentKinds(@Any Instance<AreaDocuments> areas) {
        this.areas = areas;
    }

    /** The key of what the kind of this name is called; empty where no area has it any more. */
    String label(String name) {
        return areas.stream()
                .flatMap(area -> area.kinds().stream())
                .filter(kind -> kind.name().equals(name))
                .map(DocumentKind::label)
                .findFirst()
                .orElse("");
    }

    /** Whether documents of this kind are signed credentials, too. */
    boolean isCredential(String name) {
        return areas.stream()
                .flatMap(area -> area.kinds().stream())
                .anyMatch(kind -> kind.name().equals(name) && kind.isCredential());
    }

    /** The signed credential of a document; empty where it is none. */
    Optional<String> credential(IssuedDocument document) {
        return area(document).flatMap(area -> area.credential(document));
    }

    /** Whether the caller is the holder, or the area lets the caller read it. */
    boolean mayRead(IssuedDocument document, Caller caller) {
        return document.holder().is(caller)
                || area(document).filter(area -> area.mayRead(document, caller)).isPresent();
    }

    private Optional<AreaDocuments> area(IssuedDocument document) {
        return areas.stream()
                .filter(area ->
                        area.kinds().stream().anyMatch(kind -> kind.name().equals(document.kind())))
                .map(AreaDocuments.class::cast)
                .findFirst();
    }
}
