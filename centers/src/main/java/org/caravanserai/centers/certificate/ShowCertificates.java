package org.caravanserai.centers.certificate;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.certificate.CertificateFault;
import org.caravanserai.domain.centers.certificate.CertificateProgress;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Progress of the certificates of a class, for its teacher. */
@UseCase
@Requires(Permission.READ_CLASSES)
public class ShowCertificates {

    private final Certificates certificates;
    private final ClassAccess access;
    private final EnrolmentDirectory enrolments;

    @Inject
    public ShowCertificates(Certificates certificates, ClassAccess access, EnrolmentDirectory enrolments) {
        this.certificates = certificates;
        this.access = access;
        this.enrolments = enrolments;
    }

    /** The progress, and the learners whose certificate could not be issued with the reason. */
    public record Shown(CertificateProgress progress, List<Failed> failed) {}

    /** A learner whose certificate could not be issued. */
    public record Failed(EnrolmentRow learner, CertificateFault fault) {}

    /**
     * @throws NotFound when the caller neither teaches the class nor decides on its results
     */
    public Shown execute(String code) {
        var ofClass = access.read(code).id();
        var faults = certificates.faults(ofClass);
        var learners = faults.isEmpty() ? List.<EnrolmentRow>of() : enrolments.ofClass(ofClass);
        var failed = faults.stream()
                .flatMap(fault -> learners.stream()
                        .filter(row -> row.id().equals(fault.enrolment()))
                        .map(row -> new Failed(row, fault)))
                .toList();
        return new Shown(certificates.progress(ofClass), failed);
    }
}
