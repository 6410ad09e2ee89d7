package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.organizations.BrowseOrganizations;
import org.caravanserai.platform.organizations.ListOrganizationCountries;
import org.caravanserai.web.lists.ListLink;
import org.caravanserai.web.lists.ListLinks;
import org.caravanserai.web.shell.Choices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The public directory, as the address narrows and orders it. */
@Named
@RequestScoped
public class OrganizationListPage {

    private static final int SIZE = 24;

    private final RequestParameters parameters;
    private final BrowseOrganizations browse;
    private final ListLinks links;
    private final ListOrganizationCountries used;
    private final Choices choices;

    private @Nullable Sector sector;

    private @Nullable String country;

    private @Nullable String query;

    private @Nullable String sort;

    private Page<OrganizationRow> rows = new Page<>(List.of(), 0, SIZE, 0);

    @Inject
    OrganizationListPage(
            RequestParameters parameters,
            BrowseOrganizations browse,
            ListLinks links,
            ListOrganizationCountries used,
            Choices choices) {
        this.parameters = parameters;
        this.browse = browse;
        this.links = links;
        this.used = used;
        this.choices = choices;
    }

    @PostConstruct
    void read() {
        sector = parameters.constant(Sector.class, "sector");
        var code = parameters.textOrNull("country");
        country = code != null && CountryCode.known().contains(code) ? code : null;
        query = parameters.textOrNull("query");
        sort = parameters.textOrNull("sort");
        var where = country == null ? null : CountryCode.of(country);
        rows = parameters.list(SIZE, request -> browse.execute(sector, where, request));
    }

    public Page<OrganizationRow> getRows() {
        return rows;
    }

    public String getSector() {
        return sector == null ? "" : sector.name();
    }

    public String getCountry() {
        return country == null ? "" : country;
    }

    /** Countries of the organizations in the directory. */
    public List<SelectItem> getCountries() {
        return choices.countriesOf(used.execute(), country);
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
