package org.caravanserai.web.centers.center;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caravanserai.centers.center.BrowseCenters;
import org.caravanserai.centers.center.BrowseCenters.Found;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.web.centers.CenterWords;
import org.caravanserai.web.lists.FilterChip;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListFilter;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;

/** The public list of centers with its filters. */
@Named
@RequestScoped
public class CenterListPage {

    private static final int SIZE = 50;

    private final BrowseCenters browse;
    private final RequestParameters parameters;
    private final Texts texts;
    private final Formats formats;
    private final CenterWords words;
    private Found found = new Found(new Page<>(List.of(), 0, SIZE, 0), List.of(), List.of());

    @Inject
    CenterListPage(
            BrowseCenters browse, RequestParameters parameters, Texts texts, Formats formats, CenterWords words) {
        this.browse = browse;
        this.parameters = parameters;
        this.texts = texts;
        this.formats = formats;
        this.words = words;
    }

    @PostConstruct
    void load() {
        var by = CenterFilters.of(parameters);
        found = parameters.list(parameters.page(SIZE), request -> browse.execute(by, request));
    }

    public List<CenterRow> getCenters() {
        return found.page().items();
    }

    public Page<CenterRow> getPage() {
        return found.page();
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public List<ListFilter> getFilters() {
        return List.of(
                filter("country", found.countries(), formats::country),
                filter("language", found.languages(), words::language),
                filter("kind", names(CenterKind.values()), kind -> texts.of("centers.kind." + kind)),
                filter(
                        "state",
                        CenterState.PUBLIC.stream().sorted().map(Enum::name).toList(),
                        state -> texts.of("centers.state." + state)),
                filter("status", names(StatusKind.values()), status -> texts.of("centers.statusKind." + status)));
    }

    public List<FilterChip> getChips() {
        var query = getQuery();
        var searched =
                query.isEmpty() ? Stream.<FilterChip>of() : Stream.of(new FilterChip("“" + query + "”", "query"));
        return Stream.concat(searched, getFilters().stream().flatMap(field -> field.chip().stream()))
                .toList();
    }

    private ListFilter filter(String name, List<String> values, UnaryOperator<String> label) {
        return new ListFilter(
                name,
                texts.of("centers.list.filter." + name),
                values.stream()
                        .map(value -> new FilterChoice(value, label.apply(value)))
                        .sorted(Comparator.comparing(FilterChoice::label))
                        .toList(),
                parameters.text(name));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
