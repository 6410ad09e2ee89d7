package org.caravanserai.platform.documents;

import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.documents.DocumentKind;
import org.caravanserai.domain.documents.IssuedDocument;

/** What an area contributes to be able to issue documents: one bean with its kinds. */
public interface AreaDocuments {

    /** Its kinds, usually all constants of one enum. */
    List<? extends DocumentKind> kinds();

    /** Whether the caller, who is not the holder, may download a document of one of these kinds; asked with each download. */
    boolean mayRead(IssuedDocument document, Caller caller);

    /** The signed credential that says what the document says, a compact JWS; only of kinds that are one. */
    default Optional<String> credential(IssuedDocument document) {
        return Optional.empty();
    }
}
