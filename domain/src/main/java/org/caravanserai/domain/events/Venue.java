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
        new Invalid.Collector()
                .check(name == null || name.length() <= MAX_LENGTH, "venue.name", "text-too-long", MAX_LENGTH)
                .check(city == null || city.length() <= MAX_LENGTH, "venue.city", "text-too-long", MAX_LENGTH)
                .throwIfAny();
        this.name = blankToNull(name);
        this.city = blankToNull(city);
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

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
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
