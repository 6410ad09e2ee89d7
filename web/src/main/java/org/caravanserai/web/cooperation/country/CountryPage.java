package org.caravanserai.web.cooperation.country;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caravanserai.cooperation.indicator.ShowExchanges;
import org.caravanserai.cooperation.reference.ShowCountry;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.indicator.Flows;
import org.caravanserai.domain.cooperation.reference.OfficialLanguage;
import org.caravanserai.domain.cooperation.reference.ReferenceData.Development;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** A country with all cooperation with it. */
@Named
@RequestScoped
public class CountryPage {

    private static final int TEN_YEARS = 120;

    private final ShowCountry show;
    private final ShowExchanges exchanges;
    private final RequestParameters parameters;
    private final ScopeFilter filter;
    private final PageContext pageContext;

    private ShowCountry.@Nullable Shown shown;

    private ShowExchanges.@Nullable Exchanges found;

    @Inject
    CountryPage(
            ShowCountry show,
            ShowExchanges exchanges,
            RequestParameters parameters,
            ScopeFilter filter,
            PageContext pageContext) {
        this.show = show;
        this.exchanges = exchanges;
        this.parameters = parameters;
        this.filter = filter;
        this.pageContext = pageContext;
    }

    /** The people who came and went in a year, calendar or academic. */
    public record Year(int year, String name, long inbound, long outbound) {}

    /**
     * Reads the country of the address.
     *
     * @throws org.caravanserai.domain.shared.NotFound when there is no such country
     */
    public void load() {
        var question = filter.question();
        var country = show.execute(parameters.text("iso2"), question.asOf());
        shown = country;
        found = exchanges.execute(question.of(country.country().iso2()), TEN_YEARS);
    }

    private ShowCountry.Shown shown() {
        return Objects.requireNonNull(shown);
    }

    public String getCode() {
        return shown().country().iso2();
    }

    public String getIso3() {
        return shown().country().iso3();
    }

    public String getName() {
        return shown().country().names().in(pageContext.getLanguage());
    }

    public String getRegion() {
        return Objects.toString(shown().country().region(), "");
    }

    public LocalDate getAsOf() {
        return shown().asOf();
    }

    /** The first day of the flows. */
    public String getSince() {
        return Objects.requireNonNull(found).counted().since(TEN_YEARS).toString();
    }

    /** Whether the flows cover the year from its first day to its last one. */
    boolean isWhole(int year) {
        return Objects.requireNonNull(found).counted().hasWhole(year, TEN_YEARS);
    }

    public List<OfficialLanguage> getLanguages() {
        return shown().languages();
    }

    public List<Development> getDevelopment() {
        return shown().development();
    }

    public List<String> getGroups() {
        return shown().groups().stream()
                .map(group -> group.names().in(pageContext.getLanguage()))
                .toList();
    }

    /** The latest year first. */
    public List<Year> getYears() {
        return flows().byYear().entrySet().stream()
                .map(year -> new Year(
                        year.getKey(),
                        flows().name(year.getKey()),
                        year.getValue().inbound(),
                        year.getValue().outbound()))
                .toList();
    }

    /** What is told of the people who came and went. */
    Flows flows() {
        return Objects.requireNonNull(found).flows();
    }

    public List<AgreementFact> getAgreements() {
        return Objects.requireNonNull(found).agreements().agreements();
    }

    /** Total number of agreements, shown or not. */
    public long getAllAgreements() {
        return Objects.requireNonNull(found).agreements().all();
    }
}
