package org.caravanserai.domain.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** The place of an event. Immutable. */
@Embeddable
public class Venue {

    public static final int MAX_LENGTH = 200;

    @Column(name = "venue_name")
    private @Nullable String name;

    @Column(name = "venue_city")
    private @Nullable String city;

    @Column(name = "venue_country")
    private @Nullable CountryCode country;

    protected Venue() {}

    public Venue(@Nullable String name, @Nullable String city, @Nullable CountryCode country) {
        var faults = new Invalid.Collector();
        this.name = faults.optional("venue.name", name, MAX_LENGTH);
        this.city = faults.optional("venue.city", city, MAX_LENGTH);
        faults.throwIfAny();
        this.country = country;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String city() {
        return city;
    }

    public @Nullable CountryCode country() {
        return country;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Venue that
                && Objects.equals(name, that.name)
                && Objects.equals(city, that.city)
                && Objects.equals(country, that.country);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, city, country);
    }
}
