package org.caravanserai.events.presence;

import jakarta.inject.Inject;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.registration.KnownRegistrations;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.documents.DocumentFile;
import org.jspecify.annotations.Nullable;

/** The file of the valid certificate of attendance, for its person and for a guest with the key, who has no account to find it in. */
@UseCase
@Public
public class DownloadCertificate {

    private final KnownRegistrations known;
    private final AttendanceCertificates certificates;
    private final IssuedDocuments documents;

    @Inject
    DownloadCertificate(KnownRegistrations known, AttendanceCertificates certificates, IssuedDocuments documents) {
        this.known = known;
        this.certificates = certificates;
        this.documents = documents;
    }

    /**
     * @param guestKey what came with a guest's link, or null
     * @throws NotFound when there is none, or it is another person's
     */
    public DocumentFile execute(String code, @Nullable String guestKey) {
        return certificates
                .valid(known.ofPerson(code, guestKey))
                .flatMap(document -> documents
                        .pdf(document.id())
                        .map(content -> new DocumentFile(document.number() + ".pdf", content)))
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
