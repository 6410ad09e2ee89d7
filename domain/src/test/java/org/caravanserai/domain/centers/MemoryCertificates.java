package org.caravanserai.domain.centers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.centers.certificate.Certificate;
import org.caravanserai.domain.centers.certificate.CertificateProgress;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.MemoryIssuedDocuments;

/** Certificates in memory. */
public final class MemoryCertificates implements Certificates {

    public final List<Certificate> all = new ArrayList<>();
    private final Map<UUID, Instant> requested = new HashMap<>();
    private final MemoryEnrolments enrolments;
    private final MemoryIssuedDocuments documents;

    public MemoryCertificates(MemoryEnrolments enrolments, MemoryIssuedDocuments documents) {
        this.enrolments = enrolments;
        this.documents = documents;
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
        requested.put(ofClass, now);
    }

    @Override
    public List<UUID> requested() {
        return requested.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void finish(UUID ofClass, Instant now) {
        requested.remove(ofClass);
    }

    @Override
    public List<UUID> missing(UUID ofClass, int most) {
        return completed(ofClass)
                .filter(enrolment -> !isCertified(enrolment))
                .limit(most)
                .toList();
    }

    @Override
    public CertificateProgress progress(UUID ofClass) {
        int eligible = (int) completed(ofClass).count();
        return new CertificateProgress(
                eligible, eligible - missing(ofClass, Integer.MAX_VALUE).size(), requested.containsKey(ofClass));
    }

    /** Whether there is a certificate that was not superseded; one that was revoked is not issued again. */
    private boolean isCertified(UUID enrolment) {
        return documents.about(CenterDocument.LANGUAGE_CERTIFICATE, enrolment).stream()
                .anyMatch(each -> each.state(each.issuedAt()) != DocumentState.SUPERSEDED);
    }

    private Stream<UUID> completed(UUID ofClass) {
        return enrolments.of(ofClass).stream()
                .filter(each -> each.state() == EnrolmentState.COMPLETED)
                .map(Enrolment::id);
    }
}
