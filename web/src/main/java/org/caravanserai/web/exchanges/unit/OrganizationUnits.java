package org.caravanserai.web.exchanges.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.units.UnitRow;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.units.ShowUnits;

/** Faculties and departments of an organization, a section of its page. */
@Named
@RequestScoped
public class OrganizationUnits {

    private final Map<String, List<UnitRow>> read = new HashMap<>();
    private final ShowUnits show;

    @Inject
    OrganizationUnits(ShowUnits show) {
        this.show = show;
    }

    /** Each one after the unit that it belongs to. */
    public List<UnitRow> of(String slug) {
        return read.computeIfAbsent(
                slug, organization -> show.execute(Slug.of(organization)).units());
    }
}
