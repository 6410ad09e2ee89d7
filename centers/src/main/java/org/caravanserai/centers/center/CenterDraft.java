package org.caravanserai.centers.center;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.centers.center.FreeDays.HolidayDraft;
import org.caravanserai.domain.centers.center.ApplicationPart;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterProfile;
import org.caravanserai.domain.centers.center.Place;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a center to apply for it.
 *
 * @param slug wish for the address of a new center; null: made of its name
 * @param host the organization that applies
 * @param partner the other owner
 * @param application texts by the names of the parts; null: as it was
 */
public record CenterDraft(
        @Nullable Slug slug,
        CenterKind kind,
        LocalizedText name,
        @OrEmpty LocalizedText about,
        Slug host,
        @Nullable Slug partner,
        CountryCode country,
        String city,
        @Nullable String address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        ZoneId timeZone,
        @OrEmpty List<DayOfWeek> weekend,
        @OrEmpty List<HolidayDraft> holidays,
        List<TaughtLanguage> languages,
        @Nullable Map<String, @Nullable String> application) {

    /** What is known of a center. */
    public static CenterDraft of(ShowOwnCenter.Answer known) {
        var center = known.center();
        var profile = center.profile();
        var place = profile.place();
        var freeDays = FreeDays.of(profile.calendar());
        var texts = new LinkedHashMap<String, @Nullable String>();
        known.application().forEach((part, text) -> texts.put(part.name(), text));
        return new CenterDraft(
                null,
                profile.kind(),
                profile.name(),
                profile.about(),
                Slug.of(center.host().slug()),
                center.partner() == null ? null : Slug.of(center.partner().slug()),
                place.country(),
                place.city(),
                place.address(),
                place.latitude() == null ? null : BigDecimal.valueOf(place.latitude()),
                place.longitude() == null ? null : BigDecimal.valueOf(place.longitude()),
                profile.calendar().zone(),
                freeDays.weekend(),
                freeDays.holidays(),
                profile.languages(),
                texts);
    }

    /**
     * @throws Invalid with all faults
     */
    CenterProfile profile(Organizations organizations) {
        var faults = new Invalid.Collector();
        var owner = faults.value(own -> own, () -> organizations.named("host", host));
        var other = partner == null ? null : faults.value(own -> own, () -> organizations.named("partner", partner));
        var place = faults.value(own -> own, () -> Place.of(country, city, address, latitude, longitude));
        var calendar = faults.value(own -> own, () -> new FreeDays(weekend, holidays).calendar(timeZone));
        faults.check(!name.isEmpty(), "name", "required")
                .check(!languages.isEmpty(), "languages", "required")
                .throwIfAny();
        return new CenterProfile(
                name,
                about,
                kind,
                Objects.requireNonNull(owner),
                other,
                Objects.requireNonNull(place),
                Objects.requireNonNull(calendar),
                languages);
    }

    /**
     * The texts of the application; null where they stay as they were.
     *
     * @throws Invalid {@code not-one-of} for a part that there is not
     */
    @Nullable
    Map<ApplicationPart, String> parts() {
        if (application == null) {
            return null;
        }
        var texts = new EnumMap<ApplicationPart, String>(ApplicationPart.class);
        application.forEach((part, text) -> texts.put(
                OneOf.constant(ApplicationPart.class, "application", part), Objects.requireNonNullElse(text, "")));
        return texts;
    }
}
