package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.registry.CompareCosts;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.shared.Invalid;
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

    /** Invalid parameters of the address are ignored. */
    private CompareCosts.Question question() {
        var way = parameters.constant(CooperationWay.class, "way");
        try {
            return new CompareCosts.Question(way, year("from"), year("to"));
        } catch (Invalid nonsense) {
            return new CompareCosts.Question(way, null, null);
        }
    }

    private @Nullable Integer year(String name) {
        var text = parameters.text(name);
        return text.matches("\\d{4}") ? Integer.valueOf(text) : null;
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
        var way = parameters.constant(CooperationWay.class, "way");
        var from = year("from");
        var to = year("to");
        return "/api/v1/cooperation-costs/rows.csv?way=" + (way == null ? "" : way.name()) + "&from="
                + (from == null ? "" : from) + "&to=" + (to == null ? "" : to);
    }
}
