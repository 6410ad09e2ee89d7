package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.organizations.BrowseOrganizations;
import org.caravanserai.web.areas.Figure;
import org.caravanserai.web.areas.FigureSource;

/** Number of organizations in the directory. */
@RequestScoped
public class OrganizationFigures implements FigureSource {

    private final BrowseOrganizations browse;

    @Inject
    OrganizationFigures(BrowseOrganizations browse) {
        this.browse = browse;
    }

    @Override
    public List<Figure> figures() {
        var registered = browse.execute(null, null, PageRequest.first(1)).total();
        return List.of(new Figure(90, "organizations.home.figure", registered, "/organizations"));
    }
}
