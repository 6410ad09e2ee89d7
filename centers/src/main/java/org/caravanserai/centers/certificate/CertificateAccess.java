package org.caravanserai.centers.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.certificate.Certificate;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.shared.NotFound;

/** Finds a certificate of a center on whose results the caller decides. */
@ApplicationScoped
class CertificateAccess {

    private final IssuedDocuments documents;
    private final Certificates certificates;
    private final CenterStaff staff;

    @Inject
    CertificateAccess(IssuedDocuments documents, Certificates certificates, CenterStaff staff) {
        this.documents = documents;
        this.certificates = certificates;
        this.staff = staff;
    }

    /**
     * @throws NotFound when there is none, or the caller does not decide on results there
     */
    Certificate examined(String code) {
        var found = documents
                .byCode(PublicCode.tidy(code))
                .flatMap(document -> certificates.byDocument(document.id()))
                .orElseThrow(() -> new NotFound("not-found"));
        staff.allowed(Permission.DECIDE_RESULTS, found.center());
        return found;
    }
}
