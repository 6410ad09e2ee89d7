package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.NominationFilter.Direction;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** What the lists of nominations and stays are narrowed by, as given in the address; invalid values are ignored. */
@Named
@RequestScoped
public class NominationFilters {

    private final RequestParameters parameters;

    @Inject
    NominationFilters(RequestParameters parameters) {
        this.parameters = parameters;
    }

    NominationFilter nominations() {
        return new NominationFilter(
                parameters.constant(Direction.class, "direction"),
                parameters.constant(NominationState.class, "state"),
                null,
                year(),
                parameters.textOrNull("agreement"));
    }

    NominationFilter stays() {
        return new NominationFilter(
                parameters.constant(Direction.class, "direction"),
                NominationState.ACCEPTED,
                parameters.constant(MobilityState.class, "state"),
                year(),
                parameters.textOrNull("agreement"));
    }

    private @Nullable AcademicYear year() {
        try {
            return getYear().isEmpty() ? null : AcademicYear.of(getYear());
        } catch (Invalid nonsense) {
            return null;
        }
    }

    public String getDirection() {
        return parameters.text("direction");
    }

    public String getState() {
        return parameters.text("state");
    }

    public String getYear() {
        return parameters.text("year");
    }

    public String getAgreement() {
        return parameters.text("agreement");
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public boolean isSet() {
        return Stream.of(getDirection(), getState(), getYear(), getAgreement(), getQuery())
                .anyMatch(each -> !each.isEmpty());
    }
}
