package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.center.BrowseCenterPlaces;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Locations of the listed centers: countries to choose from, by region. */
@Named
@RequestScoped
public class CenterPlacesPanel {

    private final BrowseCenterPlaces browse;
    private final RequestParameters parameters;
    private final Formats formats;
    private final PageContext pageContext;

    private @Nullable CenterPlaces places;

    @Inject
    CenterPlacesPanel(
            BrowseCenterPlaces browse, RequestParameters parameters, Formats formats, PageContext pageContext) {
        this.browse = browse;
        this.parameters = parameters;
        this.formats = formats;
        this.pageContext = pageContext;
    }

    public CenterPlaces getPlaces() {
        if (places == null) {
            places = CenterPlaces.of(
                    browse.execute(CenterFilters.of(parameters), parameters.textOrNull("query")),
                    pageContext.getLanguage(),
                    formats::country,
                    pageContext.visitorZone());
        }
        return places;
    }

    /** Whether there is something to choose: several countries, or several cities before a country is chosen. */
    public boolean isShown() {
        var found = getPlaces();
        return found.countries() > 1
                || found.cities() > 1 && parameters.text("country").isEmpty();
    }

    /** The first page of the list in this country; what else narrows the list stays. */
    public String link(String country) {
        var link = pageContext.link("country", country);
        return link.replaceFirst("([?&])page=[^&]*&?", "$1").replaceFirst("[?&]$", "");
    }
}
