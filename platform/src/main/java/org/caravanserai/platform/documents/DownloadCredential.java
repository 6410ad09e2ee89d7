package org.caravanserai.platform.documents;

import jakarta.inject.Inject;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The signed credential of a document, for a wallet or a reader elsewhere; it names the holder only to readers who know the name. */
@UseCase
@Public
public class DownloadCredential {

    private final IssuedDocuments documents;
    private final DocumentKinds kinds;

    @Inject
    DownloadCredential(IssuedDocuments documents, DocumentKinds kinds) {
        this.documents = documents;
        this.kinds = kinds;
    }

    /** A credential with the name of its file. */
    public record Signed(String file, String credential) {}

    /**
     * @param code with or without hyphens
     * @throws NotFound also when the document is no credential
     */
    public Signed execute(String code) {
        var document = documents.byCode(PublicCode.tidy(code)).orElseThrow(() -> new NotFound("not-found"));
        return kinds.credential(document)
                .map(credential -> new Signed(document.number() + ".jwt", credential))
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
