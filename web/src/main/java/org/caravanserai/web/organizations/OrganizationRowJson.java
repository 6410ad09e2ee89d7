package org.caravanserai.web.organizations;

import java.util.Map;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Sector;
import org.jspecify.annotations.Nullable;

/** An organization in a list of the API. */
public record OrganizationRowJson(
        String slug,
        Map<String, String> name,
        Sector sector,
        @Nullable String country,
        @Nullable String city,
        @Nullable String ror,
        OrganizationState state) {

    static OrganizationRowJson of(OrganizationRow row) {
        return new OrganizationRowJson(
                row.slug(),
                row.name().texts(),
                row.sector(),
                row.country(),
                row.city(),
                RorAddress.of(row.ror()),
                row.state());
    }
}
