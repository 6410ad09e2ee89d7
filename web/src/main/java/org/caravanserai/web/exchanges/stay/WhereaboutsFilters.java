package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.nomination.WhereaboutsFilter;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;

/** Filters of the whereabouts, from the address; invalid values are ignored. */
@Named
@RequestScoped
public class WhereaboutsFilters {

    private final RequestParameters parameters;
    private final PageContext pageContext;
    private final Clock clock;

    @Inject
    WhereaboutsFilters(RequestParameters parameters, PageContext pageContext, Clock clock) {
        this.parameters = parameters;
        this.pageContext = pageContext;
        this.clock = clock;
    }

    WhereaboutsFilter filter() {
        return parameters
                .asked(WhereaboutsParameters.class)
                .filter(LocalDate.ofInstant(clock.instant(), pageContext.zone()));
    }

    /** Today where the visitor is, where the address names no day. */
    public LocalDate getDay() {
        return filter().day();
    }

    public String getDirection() {
        return parameters.text("direction");
    }

    public String getInstitution() {
        return parameters.text("institution");
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public boolean isSet() {
        return Stream.of(getDirection(), getInstitution(), getQuery()).anyMatch(each -> !each.isEmpty());
    }
}
