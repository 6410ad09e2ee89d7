package org.caravanserai.web.centers.center;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.centers.center.AgreementText;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterOwner;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.CenterStep;
import org.caravanserai.domain.centers.center.CenterView;
import org.caravanserai.domain.centers.center.Holiday;
import org.caravanserai.domain.centers.center.Place;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A language center.
 *
 * @param weekend days of the week without classes
 * @param languages taught, ISO 639-3
 * @param agreement the last period that all owners have signed
 * @param directors names of those who direct it now
 * @param closesOn announced or past day of its closing
 */
@Schema(name = "Center")
public record CenterJson(
        String slug,
        CenterKind kind,
        CenterState state,
        Map<String, String> name,
        Map<String, String> about,
        OwnerJson host,
        @Nullable OwnerJson partner,
        String country,
        String city,
        @Nullable String address,
        @Nullable CoordinatesJson coordinates,
        String timeZone,
        List<String> weekend,
        List<HolidayJson> holidays,
        List<String> languages,
        @Nullable String approvalNumber,
        @Nullable PeriodJson agreement,
        List<String> directors,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closesOn,

        @Schema(description = "The steps that its state allows, whoever may take them")
        Set<CenterStep> possible) {

    /** An institution that runs the center. */
    @Schema(name = "CenterOwner")
    public record OwnerJson(String slug, Map<String, String> name) {

        static OwnerJson of(CenterOwner owner) {
            return new OwnerJson(owner.slug(), owner.name().texts());
        }

        static @Nullable OwnerJson orNull(@Nullable CenterOwner owner) {
            return owner == null ? null : of(owner);
        }
    }

    /** In degrees, north and east positive. */
    @Schema(name = "Coordinates")
    public record CoordinatesJson(BigDecimal latitude, BigDecimal longitude) {

        public static @Nullable CoordinatesJson of(@Nullable Double latitude, @Nullable Double longitude) {
            return latitude == null || longitude == null
                    ? null
                    : new CoordinatesJson(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude));
        }
    }

    /** A day without classes. */
    @Schema(name = "CenterHoliday")
    public record HolidayJson(LocalDate day, String name) {

        static HolidayJson of(Holiday holiday) {
            return new HolidayJson(holiday.day(), holiday.name());
        }
    }

    /** First and last day of an agreement. */
    @Schema(name = "CenterAgreementPeriod")
    public record PeriodJson(LocalDate from, LocalDate until) {

        static @Nullable PeriodJson of(@Nullable AgreementText text) {
            return text == null ? null : new PeriodJson(text.from(), text.until());
        }
    }

    /** A center as lists show it. */
    @Schema(name = "CenterSummary")
    public record SummaryJson(
            String slug,
            CenterKind kind,
            CenterState state,
            Map<String, String> name,
            OwnerJson host,
            @Nullable OwnerJson partner,
            String country,
            String city,
            @Nullable CoordinatesJson coordinates,
            List<String> languages,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn) {

        static SummaryJson of(CenterRow row) {
            return new SummaryJson(
                    row.slug(),
                    row.kind(),
                    row.state(),
                    row.name().texts(),
                    OwnerJson.of(row.host()),
                    OwnerJson.orNull(row.partner()),
                    row.country(),
                    row.city(),
                    CoordinatesJson.of(row.latitude(), row.longitude()),
                    row.languages(),
                    row.openedOn(),
                    row.closedOn());
        }
    }

    public static CenterJson of(CenterView center) {
        var profile = center.profile();
        Place place = profile.place();
        return new CenterJson(
                center.slug(),
                profile.kind(),
                center.state(),
                profile.name().texts(),
                profile.about().texts(),
                OwnerJson.of(center.host()),
                OwnerJson.orNull(center.partner()),
                place.country().value(),
                place.city(),
                place.address(),
                CoordinatesJson.of(place.latitude(), place.longitude()),
                profile.calendar().zone().getId(),
                profile.calendar().weekend().stream().sorted().map(Enum::name).toList(),
                profile.calendar().holidays().stream().map(HolidayJson::of).toList(),
                profile.languages().stream().map(TaughtLanguage::value).toList(),
                center.dates().approvalNumber(),
                PeriodJson.of(center.agreement()),
                center.directors(),
                center.dates().openedOn(),
                center.dates().closesOn(),
                center.possible());
    }
}
