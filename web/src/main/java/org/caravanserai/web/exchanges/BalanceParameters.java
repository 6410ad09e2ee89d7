package org.caravanserai.web.exchanges;

import jakarta.ws.rs.QueryParam;
import org.caravanserai.domain.exchanges.places.BalanceFilter;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.FormFields;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters for balances. */
public class BalanceParameters {

    @Parameter(description = "Code of an agreement")
    @QueryParam("agreement")
    private @Nullable String agreement;

    @Parameter(description = "Slug of an organization at either end")
    @QueryParam("institution")
    private @Nullable String institution;

    @Parameter(description = "ISO 3166-1, of either end")
    @QueryParam("country")
    private @Nullable String country;

    @Parameter(example = "2026/2027")
    @QueryParam("year")
    private @Nullable String year;

    @Parameter(description = "Code of a unit of the institution, * for what no agreement gives to a unit")
    @QueryParam("unit")
    private @Nullable String unit;

    @Parameter(description = "Slug of an organization at either end, besides the institution")
    @QueryParam("partner")
    private @Nullable String partner;

    @Parameter(description = "Slug of the organization that has sent")
    @QueryParam("from")
    private @Nullable String from;

    /**
     * @throws Invalid naming each parameter that makes no sense
     */
    BalanceFilter filter() {
        var fields = new FormFields();
        var filter = new BalanceFilter(
                blank(agreement),
                blank(institution),
                fields.country("country", country),
                blank(year) == null ? null : fields.value("year", () -> AcademicYear.of(String.valueOf(year))),
                blank(unit),
                blank(partner),
                blank(from));
        fields.throwIfAny();
        return filter;
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
