package org.caravanserai.persistence.organizations;

import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.persistence.shared.ColumnValues;
import org.caravanserai.persistence.shared.Json;

/** The columns of an organization in a list. */
final class OrganizationRows {

    static final String COLUMNS = "o.id, o.slug, o.display_name, o.sector, o.country, o.city, o.ror_id, o.state";
    static final int WIDTH = 8;

    private OrganizationRows() {}

    static OrganizationRow read(Object[] row) {
        return new OrganizationRow(
                ColumnValues.id(row[0]),
                row[1].toString(),
                Json.localized(row[2]),
                ColumnValues.constant(Sector.class, row[3]),
                ColumnValues.text(row[4]),
                ColumnValues.text(row[5]),
                ColumnValues.text(row[6]),
                ColumnValues.constant(OrganizationState.class, row[7]));
    }
}
