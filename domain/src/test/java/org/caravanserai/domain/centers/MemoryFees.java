package org.caravanserai.domain.centers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.fee.ClassFee;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.centers.fee.FeeFilter;
import org.caravanserai.domain.centers.fee.FeeRow;
import org.caravanserai.domain.centers.fee.FeeTotal;
import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Fees in memory; lists are what the test puts there. */
public final class MemoryFees implements Fees {

    public final List<FeeRow> rows = new ArrayList<>();
    private final Map<UUID, ClassFee> fees = new HashMap<>();
    private final List<FeeEntry> entries = new ArrayList<>();

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
        return !entries.isEmpty();
    }

    @Override
    public void add(FeeEntry entry) {
        entries.add(entry);
    }

    @Override
    public Optional<UUID> centerOf(UUID entry) {
        return Optional.empty();
    }

    @Override
    public List<FeeEntry> entries(UUID enrolment) {
        return entries.stream()
                .filter(each -> each.enrolment().equals(enrolment))
                .toList();
    }

    @Override
    public Page<FeeRow> of(UUID center, FeeFilter filter, PageRequest request, LocalDate today) {
        return new Page<>(List.copyOf(rows), request.page(), request.size(), rows.size());
    }

    @Override
    public List<FeeTotal> totals(UUID center, FeeFilter filter, LocalDate today) {
        return List.of();
    }
}
