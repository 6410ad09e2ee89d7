package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.organizations.BrowseOrganizations;
import org.caravanserai.platform.organizations.ListOrganizationFilters;
import org.caravanserai.web.lists.FacetFilters;
import org.caravanserai.web.lists.ListFilter;
import org.caravanserai.web.lists.ListLink;
import org.caravanserai.web.lists.ListLinks;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The public directory, as the address narrows and orders it. */
@Named
@RequestScoped
public class OrganizationListPage {

    private static final int SIZE = 24;

    private final RequestParameters parameters;
    private final BrowseOrganizations browse;
    private final ListLinks links;
    private final ListOrganizationFilters offered;
    private final FacetFilters facetFilters;
    private final Texts texts;
    private final Formats formats;

    private @Nullable Sector sector;

    private @Nullable String country;

    private @Nullable String query;

    private @Nullable String sort;

    private Facets facets = Facets.NONE;

    private Page<OrganizationRow> rows = new Page<>(List.of(), 0, SIZE, 0);

    @Inject
    OrganizationListPage(
            RequestParameters parameters,
            BrowseOrganizations browse,
            ListLinks links,
            ListOrganizationFilters offered,
            FacetFilters facetFilters,
            Texts texts,
            Formats formats) {
        this.parameters = parameters;
        this.browse = browse;
        this.links = links;
        this.offered = offered;
        this.facetFilters = facetFilters;
        this.texts = texts;
        this.formats = formats;
    }

    @PostConstruct
    void read() {
        sector = parameters.constant(Sector.class, "sector");
        var code = parameters.textOrNull("country");
        country = code != null && CountryCode.known().contains(code) ? code : null;
        query = parameters.textOrNull("query");
        sort = parameters.textOrNull("sort");
        var where = country == null ? null : CountryCode.of(country);
        facets = offered.execute(sector, where, query);
        rows = parameters.list(SIZE, request -> browse.execute(sector, where, request));
    }

    public Page<OrganizationRow> getRows() {
        return rows;
    }

    public List<ListFilter> getFilters() {
        return List.of(
                facetFilters.byConstant(
                        facets,
                        Sector.class,
                        "sector",
                        texts.of("organizations.field.sector"),
                        each -> texts.of("organizations.sector." + each)),
                facetFilters.byName(facets, "country", texts.of("organizations.field.country"), this::country));
    }

    private String country(String code) {
        return CountryCode.known().contains(code) ? formats.country(code) : "";
    }

    public String getQuery() {
        return query == null ? "" : query;
    }

    public List<ListLink> getSorts() {
        return Stream.of("name", "country", "newest")
                .map(order -> links.to("organizations.sort." + order, "sort", order, order.equals(sort)))
                .toList();
    }
}
