package org.caravanserai.web.centers.center;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.CenterDraft;
import org.caravanserai.centers.center.FreeDays.HolidayDraft;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.centers.center.CenterJson.CoordinatesJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a center to apply for it. In JSON the organizations and the coordinates are objects.
 *
 * @param slug wish for its address
 * @param weekend days of the week without classes, such as SUNDAY
 * @param languages taught, ISO 639-3
 * @param application text of each part: LETTER, REGISTRATION, PREMISES, DEMAND_FORECAST, OPERATION, FUNDING
 */
@Schema(name = "CenterBody")
public record CenterBodyJson(
        @Nullable Slug slug,
        CenterKind kind,
        LocalizedText name,
        @OrEmpty LocalizedText about,
        OrganizationJson host,
        @Nullable OrganizationJson partner,
        CountryCode country,
        String city,
        @Nullable String address,
        @Nullable CoordinatesJson coordinates,
        ZoneId timeZone,
        @OrEmpty List<DayOfWeek> weekend,
        @OrEmpty List<HolidayDraft> holidays,
        List<TaughtLanguage> languages,
        @Nullable Map<String, @Nullable String> application) {

    /** An organization by its slug. */
    @Schema(name = "CenterOrganization")
    public record OrganizationJson(Slug slug) {}

    CenterDraft draft() {
        return new CenterDraft(
                slug,
                kind,
                name,
                about,
                host.slug(),
                partner == null ? null : partner.slug(),
                country,
                city,
                address,
                coordinates == null ? null : coordinates.latitude(),
                coordinates == null ? null : coordinates.longitude(),
                timeZone,
                weekend,
                holidays,
                languages,
                application);
    }
}
