package org.caravanserai.persistence.organizations;

import java.sql.SQLException;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.persistence.shared.Row;

/** The columns of an organization in a list. */
final class OrganizationRows {

    static final String COLUMNS = "o.id, o.slug, o.display_name, o.sector, o.country, o.city, o.ror_id, o.state,"
            + " exists (select from membership m where m.organization_id = o.id and m.place_id is null) as staffed";

    private OrganizationRows() {}

    static OrganizationRow read(Row row) throws SQLException {
        return new OrganizationRow(
                row.id("id"),
                row.text("slug"),
                row.localized("display_name"),
                row.constant(Sector.class, "sector"),
                row.textOrNull("country"),
                row.textOrNull("city"),
                row.textOrNull("ror_id"),
                row.constant(OrganizationState.class, "state"),
                row.flag("staffed"));
    }
}
