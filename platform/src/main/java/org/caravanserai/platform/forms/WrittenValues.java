package org.caravanserai.platform.forms;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.SingleValue;
import org.caravanserai.domain.shared.WrittenTime;
import org.jspecify.annotations.Nullable;

/** The types that are written as one value, in JSON and in forms: as a text, or as the only component of a record. */
public final class WrittenValues {

    /** How a text is parsed, and the key of the error when that fails. */
    private record Written(Function<String, Object> read, String fault) {}

    private static final Map<Class<?>, Written> TYPES = Map.ofEntries(
            Map.entry(LocalDate.class, new Written(WrittenValues::date, "not-a-date")),
            Map.entry(LocalTime.class, new Written(WrittenValues::clockTime, "not-a-clock-time")),
            Map.entry(Instant.class, new Written(text -> time(text).toInstant(), "not-a-time")),
            Map.entry(OffsetDateTime.class, new Written(WrittenValues::time, "not-a-time")),
            Map.entry(WrittenTime.class, new Written(WrittenValues::writtenTime, "not-a-time")),
            Map.entry(Duration.class, new Written(Duration::parse, "not-a-duration")),
            Map.entry(UUID.class, new Written(WrittenValues::uuid, "not-a-uuid")),
            Map.entry(Locale.class, new Written(WrittenValues::language, "unknown-language")),
            Map.entry(ZoneId.class, new Written(WrittenValues::zone, "unknown-time-zone")),
            Map.entry(Currency.class, new Written(text -> Numbers.currency("", text), "unknown-currency")),
            Map.entry(AcademicYear.class, new Written(AcademicYear::of, "not-an-academic-year")));

    private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9](:00)?");

    private WrittenValues() {}

    static boolean knows(Class<?> type) {
        return type.isEnum() || TYPES.containsKey(type);
    }

    /** The type as which JSON and forms have a {@link SingleValue}: that of its only component. */
    public static Type typeOf(Class<? extends SingleValue> type) {
        return RecordShape.of(type).components()[0].getGenericType();
    }

    /** The only component. */
    public static @Nullable Object valueOf(SingleValue value) {
        return RecordShape.of(value.getClass()).valueOf(0, value);
    }

    /** The components of a record by name, as {@link WrittenAsRead} says. */
    public static Map<String, @Nullable Object> components(WrittenAsRead record) {
        return components((Object) record);
    }

    private static Map<String, @Nullable Object> components(Object record) {
        var shape = RecordShape.of(record.getClass());
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < shape.components().length; i++) {
            var component = shape.components()[i];
            var value = shape.valueOf(i, record);
            if (value != null && component.isAnnotationPresent(Inlined.class)) {
                values.putAll(components(value));
            } else {
                values.put(
                        component.getName(),
                        value instanceof BigDecimal number && component.isAnnotationPresent(AsText.class)
                                ? number.toPlainString()
                                : value);
            }
        }
        return values;
    }

    /**
     * @param type an enum, or a type that is known here
     * @throws Invalid for the field when the text cannot be parsed; for an enum with the allowed values
     */
    static Object read(Class<?> type, String field, String text) {
        if (type.isEnum()) {
            return constant(type, field, text);
        }
        var written = TYPES.get(type);
        if (written == null) {
            throw new IllegalStateException("nothing reads " + type);
        }
        try {
            return written.read().apply(text);
        } catch (DateTimeException | IllformedLocaleException | IllegalArgumentException another) {
            throw new Invalid(field, written.fault(), text);
        }
    }

    private static Object constant(Class<?> type, String field, String text) {
        var constants = type.getEnumConstants();
        var names = Arrays.stream(constants)
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        return constants[names.indexOf(OneOf.word(field, text, names))];
    }

    private static LocalDate date(String text) {
        return UsableYears.require(LocalDate.parse(text), LocalDate::getYear);
    }

    private static OffsetDateTime time(String text) {
        return UsableYears.require(OffsetDateTime.parse(text), OffsetDateTime::getYear);
    }

    private static WrittenTime writtenTime(String text) {
        return UsableYears.require(WrittenTime.parse(text), time -> time.local().getYear());
    }

    /** A time zone of the IANA database, which knows when the clocks change; a bare offset does not. */
    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return ZoneId.of(text);
    }

    /** Hours and minutes; seconds only where a browser adds them. */
    private static LocalTime clockTime(String text) {
        if (!CLOCK.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return LocalTime.parse(text);
    }

    /** Shorter forms, which the class would accept too, are refused. */
    private static UUID uuid(String text) {
        var uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return uuid;
    }

    private static Locale language(String text) {
        var language = new Locale.Builder().setLanguageTag(text).build();
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return language;
    }
}
