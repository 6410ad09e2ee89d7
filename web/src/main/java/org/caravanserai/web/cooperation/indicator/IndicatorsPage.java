package org.caravanserai.web.cooperation.indicator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.indicator.ListIndicators;
import org.caravanserai.domain.cooperation.indicator.Indicator;

/** The definitions of all indicators, by what they are about. */
@Named
@RequestScoped
public class IndicatorsPage {

    private final ListIndicators list;
    private List<Family> families = List.of();

    @Inject
    IndicatorsPage(ListIndicators list) {
        this.list = list;
    }

    /** Indicators about the same. */
    public record Family(Indicator.Family name, List<Indicator> indicators) {}

    @PostConstruct
    void load() {
        families = list.execute().stream()
                .collect(Collectors.groupingBy(Indicator::family, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Family(entry.getKey(), entry.getValue()))
                .toList();
    }

    public List<Family> getFamilies() {
        return families;
    }
}
