package org.caravanserai.web.organizations;

import java.util.Map;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.jspecify.annotations.Nullable;

/** An organization in a list of the API. */
public record OrganizationRowJson(
        String slug,
        Map<String, String> name,
        String sector,
        @Nullable String country,
        @Nullable String city,
        @Nullable String ror,
        String state) {

    static OrganizationRowJson of(OrganizationRow row) {
        return new OrganizationRowJson(
                row.slug(),
                row.name().texts(),
                row.sector().name(),
                row.country(),
                row.city(),
                RorAddress.of(row.ror()),
                row.state().name());
    }
}
