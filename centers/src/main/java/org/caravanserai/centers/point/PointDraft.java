package org.caravanserai.centers.point;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.centers.center.Place;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.centers.point.PointContent;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A teaching point as a director enters it.
 *
 * @param closedOn last day; left out while it is open
 */
public record PointDraft(
        LocalizedText name,
        CountryCode country,
        String city,
        @Nullable String address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        List<TaughtLanguage> languages,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /** What is known of a teaching point. */
    public static PointDraft of(PointContent content) {
        var place = content.place();
        return new PointDraft(
                content.name(),
                place.country(),
                place.city(),
                place.address(),
                place.latitude() == null ? null : BigDecimal.valueOf(place.latitude()),
                place.longitude() == null ? null : BigDecimal.valueOf(place.longitude()),
                content.languages(),
                content.openedOn(),
                content.closedOn());
    }

    /**
     * @throws Invalid each fault with its field
     */
    PointContent content() {
        return new PointContent(
                name, Place.of(country, city, address, latitude, longitude), languages, openedOn, closedOn);
    }
}
