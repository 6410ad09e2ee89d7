package org.caravanserai.domain.centers.center;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldType;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** A center and its application field by field: what is compared, kept at each submission, and shown to the authority. */
public final class CenterFields {

    /** Kind of a {@link FieldValue.Reference} to an organization. */
    public static final String ORGANIZATION = "organization";

    private static final String KINDS = "centers.kind";
    private static final String STATES = "centers.state";

    /** All fields in the order of the form. */
    public static final FieldCatalog CATALOG = catalog();

    private CenterFields() {}

    private static FieldCatalog catalog() {
        var catalog = FieldCatalog.TEXTS
                .with("name", FieldType.LOCALIZED)
                .with("about", FieldType.LOCALIZED)
                .with("kind", FieldType.constant(KINDS))
                .with("host", FieldType.reference(ORGANIZATION))
                .with("partner", FieldType.reference(ORGANIZATION))
                .with("languages", FieldType.LANGUAGES)
                .with("country", FieldType.COUNTRY)
                .with("city", FieldType.TEXT)
                .with("address", FieldType.TEXT)
                .with("coordinates", FieldType.TEXT)
                .with("timeZone", FieldType.ZONE)
                .with("weekend", FieldType.DAYS)
                .with("holidays", FieldType.NAMED_DAYS);
        for (var part : ApplicationPart.values()) {
            catalog = catalog.with("application." + part.name(), FieldType.TEXT);
        }
        return catalog.with("reviews", FieldType.NUMBER).with("state", FieldType.constant(STATES));
    }

    /** Fields of a center and its application; absent fields are left out. */
    public static Map<String, FieldValue> of(CenterProfile profile, Map<ApplicationPart, String> parts) {
        var fields = new LinkedHashMap<String, FieldValue>();
        put(fields, "name.", profile.name());
        put(fields, "about.", profile.about());
        fields.put("kind", FieldValue.Constant.of(KINDS, profile.kind()));
        fields.put("host", new FieldValue.Reference(ORGANIZATION, profile.host()));
        var partner = profile.partner();
        if (partner != null) {
            fields.put("partner", new FieldValue.Reference(ORGANIZATION, partner));
        }
        fields.put(
                "languages",
                new FieldValue.Languages(new Tags(profile.languages().stream()
                        .map(language -> language.tag().value())
                        .toList())));
        place(fields, profile.place());
        calendar(fields, profile.calendar());
        parts.forEach((part, text) -> fields.put("application." + part.name(), FieldValue.Text.of(text)));
        return fields;
    }

    public static FieldValue of(CenterState state) {
        return FieldValue.Constant.of(STATES, state);
    }

    private static void place(Map<String, FieldValue> fields, Place place) {
        fields.put("country", new FieldValue.Country(place.country()));
        fields.put("city", FieldValue.Text.of(place.city()));
        put(fields, "address", place.address());
        var latitude = place.latitude();
        put(fields, "coordinates", latitude == null ? null : latitude + ", " + place.longitude());
    }

    private static void calendar(Map<String, FieldValue> fields, TeachingCalendar calendar) {
        fields.put("timeZone", new FieldValue.Zone(calendar.zone()));
        if (!calendar.weekend().isEmpty()) {
            fields.put("weekend", new FieldValue.Days(calendar.weekend()));
        }
        if (!calendar.holidays().isEmpty()) {
            fields.put(
                    "holidays",
                    new FieldValue.NamedDays(calendar.holidays().stream()
                            .map(holiday -> new FieldValue.NamedDays.NamedDay(holiday.day(), holiday.name()))
                            .toList()));
        }
    }

    private static void put(Map<String, FieldValue> fields, String name, LocalizedText text) {
        text.texts().forEach((tag, words) -> fields.put(name + tag, new FieldValue.Text(words, LanguageTag.of(tag))));
    }

    private static void put(Map<String, FieldValue> fields, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            fields.put(name, FieldValue.Text.of(text));
        }
    }
}
