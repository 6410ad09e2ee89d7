package org.caravanserai.web.centers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.CenterForm;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.web.centers.CenterJson.CoordinatesJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a center to apply for it.
 *
 * @param slug wish for its address
 * @param weekend days of the week without classes, such as SUNDAY
 * @param languages taught, ISO 639-3
 * @param application text of each part: LETTER, REGISTRATION, PREMISES, DEMAND_FORECAST, OPERATION, FUNDING
 */
@Schema(name = "CenterBody")
public record CenterBodyJson(
        @Nullable String slug,
        CenterKind kind,
        Map<String, String> name,
        @Nullable Map<String, String> about,
        OrganizationJson host,
        @Nullable OrganizationJson partner,
        String country,
        String city,
        @Nullable String address,
        @Nullable CoordinatesJson coordinates,
        String timeZone,
        @Nullable List<String> weekend,
        @Nullable List<HolidayBodyJson> holidays,
        List<String> languages,
        @Nullable Map<String, String> application) {

    /** An organization by its slug. */
    @Schema(name = "CenterOrganization")
    public record OrganizationJson(String slug) {}

    /** A day without classes. */
    @Schema(name = "CenterHolidayBody")
    public record HolidayBodyJson(LocalDate day, String name) {}

    CenterForm form() {
        return new CenterForm(
                slug,
                kind.name(),
                name,
                about,
                host.slug(),
                partner == null ? null : partner.slug(),
                country,
                city,
                address,
                coordinates == null ? null : coordinates.latitude().toPlainString(),
                coordinates == null ? null : coordinates.longitude().toPlainString(),
                timeZone,
                weekend,
                holidays == null
                        ? null
                        : holidays.stream()
                                .map(holiday ->
                                        new CenterForm.HolidayForm(holiday.day().toString(), holiday.name()))
                                .toList(),
                languages,
                application);
    }
}
