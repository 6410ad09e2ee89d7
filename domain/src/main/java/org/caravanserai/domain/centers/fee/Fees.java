package org.caravanserai.domain.centers.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Fees of classes and the accounts of their learners. */
public interface Fees {

    Optional<ClassFee> ofClass(UUID ofClass);

    void put(ClassFee fee);

    /** Whether anything was recorded in a class. */
    boolean hasEntries(UUID ofClass);

    void add(FeeEntry entry);

    /** The center at which an entry was recorded. */
    Optional<UUID> centerOf(UUID entry);

    /** Entries of an enrolment, oldest first. */
    List<FeeEntry> entries(UUID enrolment);

    /**
     * Accounts of a center.
     *
     * @param request sorts by {@code name} (the usual order), {@code owed} and {@code class}
     * @param today after which the last day of a fee is over
     */
    Page<FeeRow> of(UUID center, FeeFilter filter, PageRequest request, LocalDate today);

    /**
     * Sums over all those accounts, one for each currency.
     *
     * @param query words that the accounts have; null: all
     */
    List<FeeTotal> totals(UUID center, FeeFilter filter, @Nullable String query, LocalDate today);
}
