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

/** Updates certificates when an approved result changes. */
@ApplicationScoped
public class CertificateRevision {

    private final Certificates certificates;
    private final CertificateBatchJob job;
    private final IssuedDocuments documents;
    private final DocumentIssuing issuing;
    private final Clock clock;

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

    /** The learner now completes the course: if certificates of the class were already asked for, this one is issued too. */
    public void earned(UUID ofClass) {
        if (certificates.wereRequested(ofClass)
                || certificates.progress(ofClass).issued() > 0) {
            certificates.request(ofClass, clock.instant());
            job.wake();
        }
    }

    /** The learner no longer completes the course: a valid certificate is revoked. */
    public void lost(UUID enrolment, String why) {
        var now = clock.instant();
        documents.about(CenterDocument.LANGUAGE_CERTIFICATE, enrolment).stream()
                .filter(each -> each.state(now) == DocumentState.ISSUED || each.state(now) == DocumentState.EXPIRED)
                .findFirst()
                .ifPresent(each -> {
                    issuing.revoke(each.id(), why);
                    certificates.resultLost(each.id());
                });
    }
}
