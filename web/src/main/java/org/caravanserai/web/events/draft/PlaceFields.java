package org.caravanserai.web.events.draft;

import org.caravanserai.domain.events.EventView;
import org.jspecify.annotations.Nullable;

/** Venue as fields of the form of an event. */
public class PlaceFields {

    private @Nullable String mode = "ON_SITE";
    private @Nullable String name;
    private @Nullable String city;
    private @Nullable String country;

    void show(EventView event) {
        mode = event.mode().name();
        name = event.venue().name();
        city = event.venue().city();
        country = event.venue().country();
    }

    public @Nullable String getMode() {
        return mode;
    }

    public void setMode(@Nullable String mode) {
        this.mode = mode;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }
}
