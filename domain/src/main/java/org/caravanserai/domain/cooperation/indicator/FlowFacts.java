package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Stays between the home country and others, as the area of exchanges publishes them. */
public interface FlowFacts {

    /** Sums by country, kind and year of the stays that began from the first to the last day. */
    List<Flow> flows(Collection<String> countries, LocalDate from, LocalDate to, @Nullable String kind);

    /**
     * The rows behind {@link #flows}: stays of a pair of organizations, together. Pairs of fewer people than may be published are one row for each
     * country and direction, without organizations.
     */
    Page<FactRow> rows(
            Collection<String> countries, LocalDate from, LocalDate to, @Nullable String kind, PageRequest request);
}
