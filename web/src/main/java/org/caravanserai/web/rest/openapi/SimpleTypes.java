package org.caravanserai.web.rest.openapi;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.WrittenTime;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The types that JSON writes as one text, number or boolean. */
final class SimpleTypes {

    private record Written(SchemaType type, String format) {}

    private static final Written TEXT = new Written(SchemaType.STRING, "");
    private static final Written TIME = new Written(SchemaType.STRING, "date-time");
    private static final Written WHOLE = new Written(SchemaType.INTEGER, "int32");
    private static final Written LONG = new Written(SchemaType.INTEGER, "int64");
    private static final Written NUMBER = new Written(SchemaType.NUMBER, "");
    private static final Written BOOLEAN = new Written(SchemaType.BOOLEAN, "");

    private static final Map<Class<?>, Written> TYPES = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(Locale.class, TEXT),
            Map.entry(ZoneId.class, TEXT),
            Map.entry(Currency.class, TEXT),
            Map.entry(AcademicYear.class, TEXT),
            Map.entry(LocalTime.class, TEXT),
            Map.entry(UUID.class, new Written(SchemaType.STRING, "uuid")),
            Map.entry(Instant.class, TIME),
            Map.entry(OffsetDateTime.class, TIME),
            Map.entry(WrittenTime.class, TIME),
            Map.entry(LocalDate.class, new Written(SchemaType.STRING, "date")),
            Map.entry(Duration.class, new Written(SchemaType.STRING, "duration")),
            Map.entry(BigDecimal.class, NUMBER),
            Map.entry(double.class, NUMBER),
            Map.entry(int.class, WHOLE),
            Map.entry(Integer.class, WHOLE),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN));

    private SimpleTypes() {}

    static boolean knows(Class<?> type) {
        return TYPES.containsKey(type);
    }

    /** Schema of a known type. */
    static Schema schema(Class<?> type) {
        var written = TYPES.get(type);
        if (written == null) {
            throw new IllegalStateException("the API writes no " + type);
        }
        var schema = OASFactory.createSchema().type(written.type());
        return written.format().isEmpty() ? schema : schema.format(written.format());
    }
}
