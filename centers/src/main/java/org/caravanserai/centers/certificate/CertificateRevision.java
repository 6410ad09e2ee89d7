package org.caravanserai.centers.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.platform.documents.DocumentIssuing;

/** What happens to certificates when an approved result changes. */
@ApplicationScoped
public class CertificateRevision {

    private Certificates certificates;
    private CertificateBatchJob job;
    private IssuedDocuments documents;
    private DocumentIssuing issuing;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected CertificateRevision() {}

    @Inject
    public CertificateRevision(
            Certificates certificates,
            CertificateBatchJob job,
            IssuedDocuments documents,
            DocumentIssuing issuing,
            Clock clock) {
        this.certificates = certificates;
        this.job = job;
        this.documents = documents;
        this.issuing = issuing;
        this.clock = clock;
    }

    /** Somebody completes the course after all: once certificates of the class were issued, this one is too. */
    public void earned(UUID ofClass) {
        if (certificates.progress(ofClass).issued() > 0) {
            certificates.request(ofClass, clock.instant());
            job.wake();
        }
    }

    /** Somebody does not complete the course any more: a valid certificate is revoked. */
    public void lost(UUID enrolment, String why) {
        var now = clock.instant();
        documents.about(CenterDocument.LANGUAGE_CERTIFICATE, enrolment).stream()
                .filter(each -> each.state(now) == DocumentState.ISSUED || each.state(now) == DocumentState.EXPIRED)
                .findFirst()
                .ifPresent(each -> issuing.revoke(each.id(), why));
    }
}
