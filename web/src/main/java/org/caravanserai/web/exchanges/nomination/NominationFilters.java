package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.web.shell.RequestParameters;

/** What the lists of nominations and stays are narrowed by, from the address; invalid values are ignored. */
@Named
@RequestScoped
public class NominationFilters {

    private final RequestParameters parameters;

    @Inject
    NominationFilters(RequestParameters parameters) {
        this.parameters = parameters;
    }

    NominationFilter nominations() {
        return parameters.asked(NominationParameters.class).filter();
    }

    NominationFilter stays() {
        return parameters.asked(StayParameters.class).filter();
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
