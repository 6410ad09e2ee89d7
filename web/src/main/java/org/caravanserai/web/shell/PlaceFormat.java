package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place with its parts in the order of the reader's language: {@code #{place.of(row.city, row.country)}}. */
@Named("place")
@RequestScoped
public class PlaceFormat {

    private final Formats formats;
    private final Texts texts;

    @Inject
    PlaceFormat(Formats formats, Texts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    /**
     * @param city as its people write it, or null
     * @param country a code of ISO 3166-1, or null
     * @return both, the one that is known, or an empty text; a city that has the name of its country is said once
     */
    public String of(@Nullable Object city, @Nullable Object country) {
        var town = Objects.toString(city, "").strip();
        var land = country == null ? "" : formats.country(country);
        if (town.isEmpty() || town.equals(land)) {
            return land;
        }
        return land.isEmpty() ? town : texts.of("shell.place", town, land);
    }
}
