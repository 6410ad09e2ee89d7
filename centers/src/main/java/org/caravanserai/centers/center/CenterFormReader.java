package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.centers.center.ApplicationPart;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterProfile;
import org.caravanserai.domain.centers.center.Holiday;
import org.caravanserai.domain.centers.center.Place;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.centers.center.TeachingCalendar;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Reads the profile of a center from a form and reports all faults at once. */
@ApplicationScoped
public class CenterFormReader {

    private final Organizations organizations;

    @Inject
    public CenterFormReader(Organizations organizations) {
        this.organizations = organizations;
    }

    /**
     * @throws Invalid with all faults
     */
    public CenterProfile read(CenterForm form) {
        var fields = new FormFields();
        var kind = fields.neededConstant(CenterKind.class, "kind", form.kind());
        var name = fields.text("name", form.name());
        var about = fields.text("about", form.about());
        var host = fields.needed("host", form.host())
                ? fields.reference("host", form.host(), organizations::bySlug, Organization::id)
                : null;
        var partner = fields.reference("partner", form.partner(), organizations::bySlug, Organization::id);
        var languages = fields.list("languages", form.languages(), TaughtLanguage::of);
        var place = place(form.country(), form.city(), form.address(), form.latitude(), form.longitude(), fields);
        var zone = fields.needed("timeZone", form.timeZone()) ? fields.zone("timeZone", form.timeZone()) : null;
        var calendar = calendar(zone, form.weekend(), form.holidays(), fields);
        if (name != null && name.isEmpty()) {
            fields.wrong("name", "required");
        }
        if (form.languages() == null || form.languages().isEmpty()) {
            fields.wrong("languages", "required");
        }
        if (fields.anyWrong()
                || kind == null
                || name == null
                || about == null
                || host == null
                || place == null
                || calendar == null) {
            throw fields.refusal();
        }
        return new CenterProfile(name, about, kind, host, partner, place, calendar, languages);
    }

    /**
     * The texts of the application.
     *
     * @throws Invalid {@code not-one-of} for a part that there is not
     */
    static Map<ApplicationPart, String> parts(Map<String, String> written) {
        var texts = new EnumMap<ApplicationPart, String>(ApplicationPart.class);
        written.forEach((part, text) -> texts.put(
                OneOf.constant(ApplicationPart.class, "application", part), Objects.requireNonNullElse(text, "")));
        return texts;
    }

    /** A place as somebody has written it; null where something is missing or wrong, which the fields say then. */
    private static @Nullable Place place(
            @Nullable String writtenCountry,
            @Nullable String city,
            @Nullable String address,
            @Nullable String north,
            @Nullable String east,
            FormFields fields) {
        var country = fields.needed("country", writtenCountry) ? fields.country("country", writtenCountry) : null;
        var latitude = fields.decimal("latitude", north);
        var longitude = fields.decimal("longitude", east);
        if (!fields.needed("city", city) || country == null || city == null) {
            return null;
        }
        return fields.whole(() -> new Place(
                country,
                city,
                address,
                latitude == null ? null : latitude.doubleValue(),
                longitude == null ? null : longitude.doubleValue()));
    }

    /** Reads the teaching calendar from the form; null if something is wrong, which is then reported in the fields. */
    public static @Nullable TeachingCalendar calendar(
            @Nullable ZoneId zone,
            @Nullable List<String> writtenWeekend,
            @Nullable List<CenterForm.HolidayForm> writtenHolidays,
            FormFields fields) {
        var weekend = fields.list("weekend", writtenWeekend, day -> OneOf.constant(DayOfWeek.class, "", day));
        var holidays = fields.list("holidays", writtenHolidays, CenterFormReader::holiday);
        return zone == null
                ? null
                : fields.whole(() -> new TeachingCalendar(zone, new LinkedHashSet<>(weekend), holidays));
    }

    private static Holiday holiday(CenterForm.HolidayForm written) {
        var fields = new FormFields();
        var day = fields.needed("day", written.day()) ? fields.date("day", written.day()) : null;
        var name = written.name();
        if (!fields.needed("name", name) || day == null || name == null) {
            throw fields.refusal();
        }
        return new Holiday(day, name);
    }
}
