package org.caravanserai.domain.centers.center;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Location of a center. Immutable. */
@Embeddable
public class Place {

    public static final int MAX_LENGTH = 200;

    private CountryCode country;
    private String city;
    private @Nullable String address;
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    /**
     * @param latitude in degrees, north positive; given together with the longitude or not at all
     * @param longitude in degrees, east positive
     * @throws Invalid {@code required}, {@code text-too-long}, {@code not-a-coordinate}
     */
    public Place(
            CountryCode country,
            String city,
            @Nullable String address,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        var faults = new Invalid.Collector();
        this.city = faults.needed("city", city, MAX_LENGTH);
        this.address = faults.optional("address", address, MAX_LENGTH);
        faults.check(within(latitude, 90), "latitude", "not-a-coordinate", 90)
                .check(within(longitude, 180), "longitude", "not-a-coordinate", 180)
                .check((latitude == null) == (longitude == null), "longitude", "coordinates-incomplete")
                .throwIfAny();
        this.country = country;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** A place whose degrees are written as decimal numbers. */
    public static Place of(
            CountryCode country,
            String city,
            @Nullable String address,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {
        return new Place(
                country,
                city,
                address,
                latitude == null ? null : latitude.doubleValue(),
                longitude == null ? null : longitude.doubleValue());
    }

    private static boolean within(@Nullable Double degrees, int most) {
        return degrees == null || Math.abs(degrees) <= most;
    }

    public CountryCode country() {
        return country;
    }

    public String city() {
        return city;
    }

    public @Nullable String address() {
        return address;
    }

    /** In degrees, north positive; null if unknown. */
    public @Nullable Double latitude() {
        return latitude;
    }

    /** In degrees, east positive; null if unknown. */
    public @Nullable Double longitude() {
        return longitude;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && country.equals(that.country)
                && city.equals(that.city)
                && Objects.equals(address, that.address)
                && Objects.equals(latitude, that.latitude)
                && Objects.equals(longitude, that.longitude);
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, city, address, latitude, longitude);
    }
}
