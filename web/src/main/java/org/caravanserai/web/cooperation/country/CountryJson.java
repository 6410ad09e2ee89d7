package org.caravanserai.web.cooperation.country;

import java.util.Map;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.Region;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A country with the names and codes of a day. */
@Schema(name = "Country")
public record CountryJson(
        String iso2,
        String iso3,
        @Nullable String numeric,
        Map<String, String> name,
        @Nullable Region region) {

    static CountryJson of(Country country) {
        return new CountryJson(
                country.iso2(),
                country.iso3(),
                country.numeric(),
                country.names().texts(),
                country.region());
    }
}
