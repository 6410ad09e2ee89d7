package org.caravanserai.domain.centers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.fee.ClassFee;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.centers.fee.FeeFilter;
import org.caravanserai.domain.centers.fee.FeeRow;
import org.caravanserai.domain.centers.fee.FeeTotal;
import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.MemoryIssuedDocuments;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Fees in memory; lists are what the test puts there. */
public final class MemoryFees implements Fees {

    public final List<FeeRow> rows = new ArrayList<>();
    private final Map<UUID, ClassFee> fees = new HashMap<>();
    private final List<FeeEntry> entries = new ArrayList<>();
    private final MemoryTeaching teaching;
    private final MemoryEnrolments enrolments;
    private final MemoryIssuedDocuments documents;

    public MemoryFees(MemoryTeaching teaching, MemoryEnrolments enrolments, MemoryIssuedDocuments documents) {
        this.teaching = teaching;
        this.enrolments = enrolments;
        this.documents = documents;
    }

    @Override
    public Optional<ClassFee> ofClass(UUID ofClass) {
        return Optional.ofNullable(fees.get(ofClass));
    }

    @Override
    public void put(ClassFee fee) {
        fees.put(fee.ofClass(), fee);
    }

    @Override
    public boolean hasEntries(UUID ofClass) {
        return entries.stream()
                .anyMatch(each -> classOf(each).filter(ofClass::equals).isPresent());
    }

    @Override
    public void add(FeeEntry entry) {
        entries.add(entry);
    }

    @Override
    public Optional<UUID> centerOf(UUID entry) {
        return entries.stream()
                .filter(each -> each.id().equals(entry))
                .findFirst()
                .flatMap(this::classOf)
                .flatMap(teaching::byId)
                .map(CourseClass::center);
    }

    @Override
    public List<FeeEntry> entries(UUID enrolment) {
        return entries.stream()
                .filter(each -> each.enrolment().equals(enrolment))
                .sorted(Comparator.comparing(FeeEntry::recordedAt).thenComparing(FeeEntry::id))
                .map(this::withReceipt)
                .toList();
    }

    private Optional<UUID> classOf(FeeEntry entry) {
        return enrolments.lock(entry.enrolment()).map(Enrolment::ofClass);
    }

    private FeeEntry withReceipt(FeeEntry entry) {
        var receipt = documents.about(CenterDocument.FEE_RECEIPT, entry.id()).stream()
                .filter(each -> each.state(each.issuedAt()) == DocumentState.ISSUED)
                .map(IssuedDocument::code)
                .findFirst()
                .orElse(null);
        return new FeeEntry(
                entry.id(),
                entry.enrolment(),
                entry.kind(),
                entry.amount(),
                entry.discount(),
                entry.way(),
                entry.madeOn(),
                entry.reference(),
                entry.reason(),
                entry.recordedBy(),
                entry.recordedAt(),
                receipt);
    }

    @Override
    public Page<FeeRow> of(UUID center, FeeFilter filter, PageRequest request, LocalDate today) {
        return new Page<>(List.copyOf(rows), request.page(), request.size(), rows.size());
    }

    @Override
    public List<FeeTotal> totals(UUID center, FeeFilter filter, @Nullable String query, LocalDate today) {
        return List.of();
    }
}
