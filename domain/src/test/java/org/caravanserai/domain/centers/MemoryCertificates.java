package org.caravanserai.domain.centers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.centers.certificate.Certificate;
import org.caravanserai.domain.centers.certificate.CertificateFault;
import org.caravanserai.domain.centers.certificate.CertificateProgress;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.documents.MemoryIssuedDocuments;

/** Certificates in memory. */
public final class MemoryCertificates implements Certificates {

    public final List<Certificate> all = new ArrayList<>();
    private final Map<UUID, Instant> requested = new HashMap<>();
    private final Map<UUID, CertificateFault> faults = new LinkedHashMap<>();
    private final Set<UUID> everRequested = new HashSet<>();
    private final Set<UUID> lost = new HashSet<>();
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
        everRequested.add(ofClass);
    }

    @Override
    public boolean wereRequested(UUID ofClass) {
        return everRequested.contains(ofClass);
    }

    @Override
    public void failed(CertificateFault fault) {
        faults.put(fault.enrolment(), fault);
    }

    @Override
    public void retry(Collection<UUID> enrolments) {
        faults.keySet().removeAll(enrolments);
    }

    @Override
    public List<CertificateFault> faults(UUID ofClass) {
        return enrolments.of(ofClass).stream()
                .flatMap(each -> Optional.ofNullable(faults.get(each.id())).stream())
                .toList();
    }

    @Override
    public void resultLost(UUID document) {
        lost.add(document);
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
                .filter(enrolment -> !isSettled(enrolment))
                .filter(enrolment -> !faults.containsKey(enrolment))
                .limit(most)
                .toList();
    }

    @Override
    public CertificateProgress progress(UUID ofClass) {
        var eligible = completed(ofClass).toList();
        int issued = (int) eligible.stream().filter(this::isSettled).count();
        int failed = (int) eligible.stream()
                .filter(each -> !isSettled(each) && faults.containsKey(each))
                .count();
        return new CertificateProgress(eligible.size(), issued, failed, requested.containsKey(ofClass));
    }

    @Override
    public boolean isSettled(UUID enrolment) {
        return documents.about(CenterDocument.LANGUAGE_CERTIFICATE, enrolment).stream()
                .anyMatch(each -> switch (each.state(each.issuedAt())) {
                    case SUPERSEDED -> false;
                    case REVOKED -> !lost.contains(each.id());
                    default -> true;
                });
    }

    private Stream<UUID> completed(UUID ofClass) {
        return enrolments.of(ofClass).stream()
                .filter(each -> each.state() == EnrolmentState.COMPLETED)
                .map(Enrolment::id);
    }
}
