package org.caravanserai.web.cooperation.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.indicator.ListIndicators;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.RequestParameters;

/** The indicator that the address names, of those with one value a country. */
@Named
@RequestScoped
public class IndicatorChoice {

    private static final String DEFAULT = "BAL";

    private ListIndicators list;
    private RequestParameters parameters;
    private Frame frame;
    private List<Indicator> all = List.of();

    @SuppressWarnings("NullAway.Init")
    protected IndicatorChoice() {}

    @Inject
    IndicatorChoice(ListIndicators list, RequestParameters parameters, Frame frame) {
        this.list = list;
        this.parameters = parameters;
        this.frame = frame;
    }

    @PostConstruct
    void load() {
        all = list.execute().stream()
                .filter(each -> each.grain() == Indicator.Grain.COUNTRY)
                .toList();
    }

    public String getCode() {
        var asked = parameters.text("indicator");
        return all.stream()
                .map(Indicator::code)
                .filter(asked::equals)
                .findFirst()
                .orElse(DEFAULT);
    }

    public List<FilterChoice> getChoices() {
        return all.stream()
                .map(each -> new FilterChoice(each.code(), each.names().in(frame.getLanguage())))
                .toList();
    }
}
