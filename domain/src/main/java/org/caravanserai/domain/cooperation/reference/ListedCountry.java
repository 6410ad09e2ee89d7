package org.caravanserai.domain.cooperation.reference;

import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.SingleValue;

/** A country of a list as it is written: its ISO 3166-1 code, with its region where it needs one: {@code GE:EASTERN_EUROPE_AND_CAUCASUS}. */
public record ListedCountry(String value) implements SingleValue {

    private static final String SEPARATOR = ":";

    public ListedCountry {
        var parts = value.strip().split(SEPARATOR, 2);
        var country = CountryCode.of(parts[0]).value();
        value = parts.length == 1 ? country : country + SEPARATOR + region(parts[1]);
    }

    public static ListedCountry of(String value) {
        return new ListedCountry(value);
    }

    /** The same country in this region. */
    public ListedCountry in(Region region) {
        return new ListedCountry(member().country() + SEPARATOR + region);
    }

    /** The country, without a region where none is written. */
    public CountryGroup.Member member() {
        var parts = value.split(SEPARATOR, 2);
        return new CountryGroup.Member(parts[0], parts.length == 1 ? null : region(parts[1]));
    }

    private static Region region(String name) {
        return OneOf.constantInAnyCase(Region.class, "region", name);
    }
}
