package org.caravanserai.web.exchanges.balance;

import org.caravanserai.domain.exchanges.places.BalanceFilter;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** Filters for balances and the ledger, as addresses of pages and of the API have them. */
public record BalanceParameters(
        @Nullable @Described("Code of an agreement") String agreement,

        @Nullable @Described("Slug of an organization at either end")
        String institution,

        @Nullable @Described("ISO 3166-1, of either end") CountryCode country,
        @Nullable @Described(example = "2026/2027") AcademicYear year,

        @Nullable @Described("Code of a unit of the institution, * for what no agreement gives to a unit")
        String unit,

        @Nullable @Described("Slug of an organization at either end, besides the institution")
        String partner,

        @Nullable @Described("Slug of the organization that has sent")
        String from) {

    public BalanceFilter filter() {
        return new BalanceFilter(agreement, institution, country, year, unit, partner, from);
    }
}
