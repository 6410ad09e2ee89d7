package org.caravanserai.centers.certificate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.certificate.CertificateFault;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.OwnTransaction;

/** What the job does, each step in a transaction of its own: numbers are given one after the other. */
@OwnTransaction
class CertificateBatches {

    private static final String UNKNOWN = "certificate-failed";

    private final Certificates certificates;
    private final CertificateIssuing issuing;
    private final Clock clock;

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

    public void failed(UUID enrolment, RuntimeException failure) {
        var reason = failure instanceof DomainException known
                ? CertificateBatches.reason(known)
                : new Reason(UNKNOWN, List.of());
        certificates.failed(new CertificateFault(enrolment, reason.key(), reason.arguments(), clock.instant()));
    }

    private record Reason(String key, List<String> arguments) {}

    private static Reason reason(DomainException failure) {
        return failure instanceof Invalid invalid && !invalid.violations().isEmpty()
                ? reason(
                        invalid.violations().get(0).key(),
                        invalid.violations().get(0).arguments())
                : reason(failure.key(), failure.arguments());
    }

    private static Reason reason(String key, List<Object> arguments) {
        return new Reason(key, arguments.stream().map(String::valueOf).toList());
    }

    public void finish(UUID ofClass) {
        certificates.finish(ofClass, clock.instant());
    }
}
