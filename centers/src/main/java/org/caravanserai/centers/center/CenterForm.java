package org.caravanserai.centers.center;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a center, as sent by a page or by the API.
 *
 * @param slug wish for the address of a new center; null: made of its name
 * @param host slug of the organization that applies
 * @param partner slug of the other owner
 * @param languages ISO 639-3 codes
 * @param weekend names of days, such as SUNDAY
 * @param holidays days without classes
 * @param application texts by the names of the parts; null: as it was
 */
public record CenterForm(
        @Nullable String slug,
        @Nullable String kind,
        @Nullable Map<String, String> name,
        @Nullable Map<String, String> about,
        @Nullable String host,
        @Nullable String partner,
        @Nullable String country,
        @Nullable String city,
        @Nullable String address,
        @Nullable String latitude,
        @Nullable String longitude,
        @Nullable String timeZone,
        @Nullable List<String> weekend,
        @Nullable List<HolidayForm> holidays,
        @Nullable List<String> languages,
        @Nullable Map<String, String> application) {

    /** A day without classes. */
    public record HolidayForm(
            @Nullable String day, @Nullable String name) {}
}
