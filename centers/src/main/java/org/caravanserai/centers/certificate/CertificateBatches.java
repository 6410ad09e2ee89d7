package org.caravanserai.centers.certificate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.platform.access.OwnTransaction;

/** What the job does, each step in a transaction of its own: numbers are given one after the other. */
@OwnTransaction
class CertificateBatches {

    private Certificates certificates;
    private CertificateIssuing issuing;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected CertificateBatches() {}

    @Inject
    CertificateBatches(Certificates certificates, CertificateIssuing issuing, Clock clock) {
        this.certificates = certificates;
        this.issuing = issuing;
        this.clock = clock;
    }

    public List<UUID> requested() {
        return certificates.requested();
    }

    public List<UUID> missing(UUID ofClass, int most) {
        return certificates.missing(ofClass, most);
    }

    public void issue(UUID enrolment) {
        issuing.issue(enrolment);
    }

    public void finish(UUID ofClass) {
        certificates.finish(ofClass, clock.instant());
    }
}
