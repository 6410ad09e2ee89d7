package org.caravanserai.centers.certificate;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.documents.DocumentIssuing;
import org.jspecify.annotations.Nullable;

/** Reissues a certificate, for example with the corrected name of the learner; the old one stays verifiable as superseded. */
@UseCase
@Requires(Permission.DECIDE_RESULTS)
public class ReissueCertificate {

    private final CertificateAccess access;
    private final Enrolments enrolments;
    private final Certificates certificates;
    private final CertificateDrafts drafts;
    private final DocumentIssuing issuing;

    @Inject
    public ReissueCertificate(
            CertificateAccess access,
            Enrolments enrolments,
            Certificates certificates,
            CertificateDrafts drafts,
            DocumentIssuing issuing) {
        this.access = access;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.drafts = drafts;
        this.issuing = issuing;
    }

    /**
     * @return code of the new certificate
     * @throws NotFound when the caller does not decide on results there
     * @throws Refused {@code document-not-valid} when it is superseded or revoked already
     */
    public String execute(String code, @Nullable String reason) {
        var before = access.examined(code);
        var enrolment = enrolments.lock(before.enrolment()).orElseThrow(() -> new NotFound("not-found"));
        var draft = drafts.of(enrolment);
        var issued = issuing.supersede(before.document(), draft.document(), draft.printer(), reason);
        certificates.add(drafts.signed(enrolment, draft, issued));
        return issued.code();
    }
}
