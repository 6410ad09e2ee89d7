package org.caravanserai.web.centers.center;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.center.BrowseCenters;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.status.StatusKind;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.web.centers.CenterWords;
import org.caravanserai.web.lists.FacetFilters;
import org.caravanserai.web.lists.FilterChip;
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
    private final FacetFilters facetFilters;
    private FacetedPage<CenterRow> found = new FacetedPage<>(new Page<>(List.of(), 0, SIZE, 0), Facets.NONE);

    @Inject
    CenterListPage(
            BrowseCenters browse,
            RequestParameters parameters,
            Texts texts,
            Formats formats,
            CenterWords words,
            FacetFilters facetFilters) {
        this.browse = browse;
        this.parameters = parameters;
        this.texts = texts;
        this.formats = formats;
        this.words = words;
        this.facetFilters = facetFilters;
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
        var facets = found.facets();
        return List.of(
                facetFilters.byName(facets, "country", label("country"), this::country),
                facetFilters.byName(facets, "language", label("language"), this::language),
                facetFilters.byConstant(
                        facets, CenterKind.class, "kind", label("kind"), kind -> texts.of("centers.kind." + kind)),
                facetFilters.byConstant(
                        facets,
                        CenterState.class,
                        "state",
                        label("state"),
                        state -> texts.of("centers.state." + state)),
                facetFilters.byConstant(
                        facets,
                        StatusKind.class,
                        "status",
                        label("status"),
                        status -> texts.of("centers.statusKind." + status)));
    }

    public List<FilterChip> getChips() {
        return facetFilters.chips(getFilters());
    }

    private String label(String name) {
        return texts.of("centers.list.filter." + name);
    }

    private String country(String code) {
        return CountryCode.known().contains(code) ? formats.country(code) : "";
    }

    private String language(String code) {
        return code.matches("[a-z]{3}") ? words.language(code) : "";
    }
}
