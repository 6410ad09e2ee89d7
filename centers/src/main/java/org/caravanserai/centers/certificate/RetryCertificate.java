package org.caravanserai.centers.certificate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.centers.enrolment.EnrolmentAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A director or exam officer lets the certificate of one learner be issued again after it could not be. */
@UseCase
@Requires(Permission.DECIDE_RESULTS)
public class RetryCertificate {

    private final Certificates certificates;
    private final CertificateBatchJob job;
    private final EnrolmentAccess access;
    private final Clock clock;

    @Inject
    public RetryCertificate(Certificates certificates, CertificateBatchJob job, EnrolmentAccess access, Clock clock) {
        this.certificates = certificates;
        this.job = job;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param enrolment code
     * @throws NotFound when the caller does not decide on results there, or no fault of this certificate is noted
     */
    public void execute(String enrolment) {
        var found = access.allowed(Permission.DECIDE_RESULTS, enrolment);
        if (certificates.faults(found.ofClass()).stream()
                .noneMatch(fault -> fault.enrolment().equals(found.id()))) {
            throw new NotFound("not-found");
        }
        certificates.retry(List.of(found.id()));
        certificates.request(found.ofClass(), clock.instant());
        job.wake();
    }
}
