package org.caravanserai.platform.forms;

import java.lang.reflect.Type;
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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.SingleValue;
import org.jspecify.annotations.Nullable;

/** The types that are written as one value, in JSON and in forms: as a text, or as the only component of a record. */
public final class WrittenValues {

    /** How a text is parsed, and the key of the error when that fails. */
    private record Written(Function<String, Object> read, String fault) {}

    private static final Map<Class<?>, Written> TYPES = Map.of(
            LocalDate.class, new Written(WrittenValues::date, "not-a-date"),
            LocalTime.class, new Written(LocalTime::parse, "not-a-time"),
            Instant.class, new Written(text -> time(text).toInstant(), "not-a-time"),
            OffsetDateTime.class, new Written(WrittenValues::time, "not-a-time"),
            Duration.class, new Written(Duration::parse, "not-a-duration"),
            UUID.class, new Written(WrittenValues::uuid, "not-a-uuid"),
            Locale.class, new Written(WrittenValues::language, "unknown-language"),
            ZoneId.class, new Written(text -> Times.zone("", text), "unknown-time-zone"),
            Currency.class, new Written(text -> Numbers.currency("", text), "unknown-currency"),
            AcademicYear.class, new Written(AcademicYear::of, "not-an-academic-year"));

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
