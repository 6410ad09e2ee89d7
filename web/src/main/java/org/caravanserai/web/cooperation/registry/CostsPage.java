package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.cooperation.registry.CompareCosts;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Cost of the ways of cooperating, for everybody. */
@Named
@RequestScoped
public class CostsPage {

    private static final int SIZE = 50;

    private final CompareCosts compare;
    private final RequestParameters parameters;
    private final Texts texts;
    private CompareCosts.@Nullable Comparison found;

    @Inject
    CostsPage(CompareCosts compare, RequestParameters parameters, Texts texts) {
        this.compare = compare;
        this.parameters = parameters;
        this.texts = texts;
    }

    public CompareCosts.Comparison getCosts() {
        var comparison = found;
        if (comparison == null) {
            var question = question();
            comparison = parameters.list(SIZE, request -> compare.execute(question, request));
            found = comparison;
        }
        return comparison;
    }

    /** What the address asks; what makes no sense counts as not asked. */
    private CompareCosts.Question question() {
        return parameters.asked(CompareCosts.Question.class);
    }

    public List<SelectItem> getWays() {
        return Stream.of(CooperationWay.values())
                .map(way -> new SelectItem(way.name(), texts.of("cooperation.way." + way.name())))
                .toList();
    }

    /** The parameter of the address; empty if there is none. */
    public String asked(String name) {
        return parameters.text(name);
    }

    /** The address of the rows as a file. */
    public String getFile() {
        var asked = question();
        return "/api/v1/cooperation-costs/rows.csv?way=" + Objects.toString(asked.way(), "") + "&from="
                + Objects.toString(asked.from(), "") + "&to=" + Objects.toString(asked.to(), "");
    }
}
