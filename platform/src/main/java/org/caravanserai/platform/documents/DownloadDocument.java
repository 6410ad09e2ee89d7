package org.caravanserai.platform.documents;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The file of a document as it was issued, for its holder and for those whom its area lets read it. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class DownloadDocument {

    private final IssuedDocuments documents;
    private final DocumentKinds kinds;
    private final CurrentCaller caller;

    @Inject
    DownloadDocument(IssuedDocuments documents, DocumentKinds kinds, CurrentCaller caller) {
        this.documents = documents;
        this.kinds = kinds;
        this.caller = caller;
    }

    /**
     * @param code with or without hyphens
     * @throws NotFound also when the caller may not have it
     */
    public DocumentFile execute(String code) {
        var document = documents
                .byCode(PublicCode.tidy(code))
                .filter(found -> kinds.mayRead(found, caller.get()))
                .orElseThrow(() -> new NotFound("not-found"));
        var content = documents.pdf(document.id()).orElseThrow(() -> new NotFound("not-found"));
        return new DocumentFile(document.number() + ".pdf", content);
    }
}
