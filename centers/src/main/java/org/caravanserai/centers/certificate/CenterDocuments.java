package org.caravanserai.centers.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.centers.certificate.Certificate;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.centers.plan.AnnualReports;
import org.caravanserai.domain.documents.DocumentKind;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.platform.documents.AreaDocuments;

/** The documents of centers: who keeps its fees, decides on its results or directs it may download what it has issued of that. */
@ApplicationScoped
class CenterDocuments implements AreaDocuments {

    private final Certificates certificates;
    private final AnnualReports reports;
    private final Fees fees;
    private final Centers centers;

    @Inject
    CenterDocuments(Certificates certificates, AnnualReports reports, Fees fees, Centers centers) {
        this.certificates = certificates;
        this.reports = reports;
        this.fees = fees;
        this.centers = centers;
    }

    @Override
    public List<? extends DocumentKind> kinds() {
        return List.of(CenterDocument.values());
    }

    @Override
    public boolean mayRead(IssuedDocument document, Caller caller) {
        boolean approves = document.kind().equals(CenterDocument.CENTER_ANNUAL_REPORT.name())
                && caller.may(Permission.APPROVE_CENTERS);
        return approves
                || center(document)
                        .flatMap(centers::byId)
                        .filter(center -> may(permission(document), caller, center))
                        .isPresent();
    }

    @Override
    public Optional<String> credential(IssuedDocument document) {
        return certificates.byDocument(document.id()).map(Certificate::credential);
    }

    private static Permission permission(IssuedDocument document) {
        return switch (CenterDocument.valueOf(document.kind())) {
            case FEE_RECEIPT -> Permission.KEEP_FEES;
            case LANGUAGE_CERTIFICATE -> Permission.DECIDE_RESULTS;
            case CENTER_ANNUAL_REPORT -> Permission.MANAGE_CENTER;
        };
    }

    private static boolean may(Permission permission, Caller caller, Center center) {
        return caller.may(permission, center.host(), center.id())
                || center.partner() != null && caller.may(permission, center.partner());
    }

    private Optional<UUID> center(IssuedDocument document) {
        return switch (CenterDocument.valueOf(document.kind())) {
            case FEE_RECEIPT -> fees.centerOf(document.subject());
            case CENTER_ANNUAL_REPORT -> reports.centerOf(document.id());
            case LANGUAGE_CERTIFICATE -> certificates.byDocument(document.id()).map(Certificate::center);
        };
    }
}
