package org.caravanserai.domain.exchanges.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Reads agreements. */
public interface AgreementDirectory {

    Optional<AgreementView> byCode(String code);

    /** What depends on an agreement, by academic year; years on which nothing depends are left out. */
    List<AgreementDependents> dependents(UUID agreement);

    /**
     * Agreements that one of these organizations is a party of.
     *
     * @param today expired and ended follow from it
     * @param request sorts by {@code lastYear}, {@code title}, {@code createdAt} (the usual order, newest first)
     */
    Page<AgreementRow> of(Set<UUID> organizations, AgreementFilter filter, LocalDate today, PageRequest request);
}
