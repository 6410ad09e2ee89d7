package org.caravanserai.centers.certificate;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.certificate.CertificateFault;
import org.caravanserai.domain.centers.certificate.CertificateProgress;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/**
 * A director or exam officer lets the certificates of a class be issued, in the background: one for each learner who has completed the course. Those that
 * could not be issued before are tried again.
 */
@UseCase
@Requires(Permission.DECIDE_RESULTS)
public class IssueCertificates {

    private final Certificates certificates;
    private final CertificateBatchJob job;
    private final ClassAccess access;
    private final History history;
    private final Clock clock;

    @Inject
    public IssueCertificates(
            Certificates certificates, CertificateBatchJob job, ClassAccess access, History history, Clock clock) {
        this.certificates = certificates;
        this.job = job;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller does not decide on results there
     * @throws Refused {@code results-not-approved}
     */
    public CertificateProgress execute(String code) {
        var found = access.examined(code);
        found.require(ClassStep.ISSUE_CERTIFICATES);
        var progress = certificates.progress(found.id());
        if (!progress.isComplete()) {
            certificates.retry(certificates.faults(found.id()).stream()
                    .map(CertificateFault::enrolment)
                    .toList());
            certificates.request(found.id(), clock.instant());
            history.record(found.id(), ClassAction.CERTIFICATES_REQUESTED, String.valueOf(progress.eligible()));
            job.wake();
        }
        return certificates.progress(found.id());
    }
}
