package org.caravanserai.centers.certificate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.platform.access.OwnTransaction;

/** What the job reads and writes between two certificates, each in a transaction of its own. */
@OwnTransaction
class CertificateBatches {

    private Certificates certificates;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected CertificateBatches() {}

    @Inject
    CertificateBatches(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    public List<UUID> requested() {
        return certificates.requested();
    }

    public List<UUID> missing(UUID ofClass, int most) {
        return certificates.missing(ofClass, most);
    }

    public void finish(UUID ofClass) {
        certificates.finish(ofClass, clock.instant());
    }
}
