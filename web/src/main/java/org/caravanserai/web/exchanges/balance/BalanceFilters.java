package org.caravanserai.web.exchanges.balance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.places.BalanceFilter;
import org.caravanserai.exchanges.nomination.ListBalanceCountries;
import org.caravanserai.web.shell.Choices;
import org.caravanserai.web.shell.RequestParameters;

/** What balances and ledger are narrowed by, as given in the address; invalid values are ignored. */
@Named
@RequestScoped
public class BalanceFilters {

    private final RequestParameters parameters;
    private final ListBalanceCountries used;
    private final Choices choices;

    @Inject
    BalanceFilters(RequestParameters parameters, ListBalanceCountries used, Choices choices) {
        this.parameters = parameters;
        this.used = used;
        this.choices = choices;
    }

    BalanceFilter filter() {
        return parameters.asked(BalanceParameters.class).filter();
    }

    public String getAgreement() {
        return parameters.text("agreement");
    }

    public String getInstitution() {
        return parameters.text("institution");
    }

    public String getCountry() {
        return parameters.text("country");
    }

    /** Countries between whose organizations there are entries. */
    public List<SelectItem> getCountries() {
        return choices.countriesOf(used.execute(), getCountry());
    }

    public String getYear() {
        return parameters.text("year");
    }

    /** Code of a unit of the institution. */
    public String getUnit() {
        return parameters.text("unit");
    }

    /** Slug of an organization at either end, besides the institution. */
    public String getPartner() {
        return parameters.text("partner");
    }

    /** Slug of the organization that has sent. */
    public String getFrom() {
        return parameters.text("from");
    }

    public boolean isSet() {
        return Stream.of(getAgreement(), getInstitution(), getCountry(), getYear(), getUnit(), getPartner(), getFrom())
                .anyMatch(each -> !each.isEmpty());
    }
}
