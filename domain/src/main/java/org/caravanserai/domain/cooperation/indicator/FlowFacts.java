package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Stays between the home country and others, as the area of exchanges publishes them. */
public interface FlowFacts {

    /** Sums by country, kind and calendar year of the stays that began from the first to the last day. */
    List<Flow> flows(Collection<String> countries, LocalDate from, LocalDate to, @Nullable String kind);

    /** Sums by country, kind and academic year of the stays that began from the first to the last day. */
    List<Flow> academicYears(Collection<String> countries, LocalDate from, LocalDate to);

    /** The sums that somebody may learn, ready to be added up. */
    default Flows told(Scope scope, LocalDate since) {
        var disclosure = scope.disclosure();
        var flows = disclosure == Disclosure.EXACT
                ? flows(scope.countries(), since, scope.asOf(), scope.kind())
                : academicYears(scope.countries(), since, scope.asOf());
        return new Flows(flows.stream().map(flow -> flow.parts(disclosure)).toList(), disclosure);
    }

    /** The rows behind {@link #flows}: stays of a pair of organizations, of a kind in an academic year, together. */
    Page<FactRow> rows(
            Collection<String> countries, LocalDate from, LocalDate to, @Nullable String kind, PageRequest request);

    /**
     * The rows behind {@link #academicYears}: stays of a pair of organizations, of all kinds and years together. Pairs of so few people that they are
     * not named are one row for each country and direction, without organizations.
     */
    Page<FactRow> pairs(Collection<String> countries, LocalDate from, LocalDate to, PageRequest request);
}
