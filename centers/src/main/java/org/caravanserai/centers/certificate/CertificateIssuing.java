package org.caravanserai.centers.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.platform.documents.DocumentIssuing;

/** Issues the certificate of a learner who has completed a course. */
@ApplicationScoped
public class CertificateIssuing {

    private final Enrolments enrolments;
    private final Certificates certificates;
    private final CertificateDrafts drafts;
    private final DocumentIssuing issuing;
    private final CenterEmails emails;

    @Inject
    public CertificateIssuing(
            Enrolments enrolments,
            Certificates certificates,
            CertificateDrafts drafts,
            DocumentIssuing issuing,
            CenterEmails emails) {
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.drafts = drafts;
        this.issuing = issuing;
        this.emails = emails;
    }

    /** Does nothing when the course is not completed, or there is a certificate already. */
    public void issue(UUID enrolment) {
        enrolments
                .lock(enrolment)
                .filter(found -> found.state() == EnrolmentState.COMPLETED)
                .filter(found -> !certificates.isSettled(found.id()))
                .ifPresent(found -> {
                    var draft = drafts.of(found);
                    certificates.add(drafts.signed(found, draft, issuing.issue(draft.document(), draft.printer())));
                    emails.certified(found);
                });
    }
}
