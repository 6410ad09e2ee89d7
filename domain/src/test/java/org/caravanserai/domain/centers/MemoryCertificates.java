package org.caravanserai.domain.centers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.certificate.Certificate;
import org.caravanserai.domain.centers.certificate.CertificateProgress;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;

/** Certificates in memory. */
public final class MemoryCertificates implements Certificates {

    public final List<Certificate> all = new ArrayList<>();
    private final Set<UUID> requested = new LinkedHashSet<>();
    private final MemoryEnrolments enrolments;

    public MemoryCertificates(MemoryEnrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public void add(Certificate certificate) {
        all.add(certificate);
    }

    @Override
    public Optional<Certificate> byDocument(UUID document) {
        return all.stream().filter(each -> each.document().equals(document)).findFirst();
    }

    @Override
    public void request(UUID ofClass, Instant now) {
        requested.add(ofClass);
    }

    @Override
    public List<UUID> requested() {
        return List.copyOf(requested);
    }

    @Override
    public void finish(UUID ofClass, Instant now) {
        requested.remove(ofClass);
    }

    @Override
    public List<UUID> missing(UUID ofClass, int most) {
        return completed(ofClass)
                .filter(enrolment ->
                        all.stream().noneMatch(each -> each.enrolment().equals(enrolment)))
                .limit(most)
                .toList();
    }

    @Override
    public CertificateProgress progress(UUID ofClass) {
        int eligible = (int) completed(ofClass).count();
        return new CertificateProgress(
                eligible, eligible - missing(ofClass, Integer.MAX_VALUE).size(), requested.contains(ofClass));
    }

    private Stream<UUID> completed(UUID ofClass) {
        return enrolments.of(ofClass).stream()
                .filter(each -> each.state() == EnrolmentState.COMPLETED)
                .map(Enrolment::id);
    }
}
