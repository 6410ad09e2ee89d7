package org.caravanserai.web.cooperation.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.caravanserai.cooperation.indicator.ComputeIndicator;
import org.caravanserai.cooperation.indicator.ComputedIndicator;
import org.caravanserai.cooperation.indicator.ListIndicators;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.web.cooperation.view.ScopeFilter;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The indicator that the address names, of those with one value a country; without a name one that has something to say. */
@Named
@RequestScoped
public class IndicatorChoice {

    private final ListIndicators list;
    private final ComputeIndicator compute;
    private final ScopeFilter filter;
    private final RequestParameters parameters;
    private final PageContext pageContext;
    private List<Indicator> all = List.of();
    private @Nullable ComputedIndicator computed;

    @Inject
    IndicatorChoice(
            ListIndicators list,
            ComputeIndicator compute,
            ScopeFilter filter,
            RequestParameters parameters,
            PageContext pageContext) {
        this.list = list;
        this.compute = compute;
        this.filter = filter;
        this.parameters = parameters;
        this.pageContext = pageContext;
    }

    @PostConstruct
    void load() {
        all = list.execute().stream()
                .filter(each -> each.grain() == Indicator.Grain.COUNTRY)
                .toList();
        var asked = parameters.text("indicator");
        computed = all.stream()
                .map(Indicator::code)
                .filter(asked::equals)
                .findFirst()
                .map(this::compute)
                .orElseGet(this::telling);
    }

    private ComputedIndicator compute(String code) {
        return compute.execute(code, filter.question());
    }

    /** The first that says something of at least half of the countries, so that the first view is not empty; else the one that says most. */
    private ComputedIndicator telling() {
        ComputedIndicator most = null;
        for (var each : all) {
            var found = compute(each.code());
            if (found.told() * 2 >= found.values().size()) {
                return found;
            }
            most = most == null || found.told() > most.told() ? found : most;
        }
        return Objects.requireNonNull(most);
    }

    public ComputedIndicator getComputed() {
        return Objects.requireNonNull(computed);
    }

    public String getCode() {
        return getComputed().definition().code();
    }

    public List<FilterChoice> getChoices() {
        return all.stream()
                .map(each -> new FilterChoice(each.code(), each.names().in(pageContext.getLanguage())))
                .toList();
    }
}
