package org.caravanserai.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.Currency;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.SingleValue;
import org.caravanserai.platform.forms.WrittenAsRead;
import org.caravanserai.platform.forms.WrittenValues;

/**
 * Writes JSON with all members, null where a value is missing. Values of the domain are written as bodies have them: as {@link
 * WrittenValues} says.
 */
@Provider
public class JsonAnswers implements ContextResolver<Jsonb> {

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig()
            .withNullValues(true)
            .withSerializers(new SingleValues(), new Currencies(), new AcademicYears(), new RecordsAsRead()));

    /** For JSON that is written outside JAX-RS. */
    public static Jsonb jsonb() {
        return JSONB;
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    private static final class SingleValues implements JsonbSerializer<SingleValue> {

        @Override
        public void serialize(SingleValue value, JsonGenerator json, SerializationContext context) {
            context.serialize(WrittenValues.valueOf(value), json);
        }
    }

    private static final class Currencies implements JsonbSerializer<Currency> {

        @Override
        public void serialize(Currency currency, JsonGenerator json, SerializationContext context) {
            json.write(currency.getCurrencyCode());
        }
    }

    private static final class AcademicYears implements JsonbSerializer<AcademicYear> {

        @Override
        public void serialize(AcademicYear year, JsonGenerator json, SerializationContext context) {
            json.write(year.toString());
        }
    }

    private static final class RecordsAsRead implements JsonbSerializer<WrittenAsRead> {

        @Override
        public void serialize(WrittenAsRead record, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            WrittenValues.components(record).forEach((name, value) -> {
                if (value == null) {
                    json.writeNull(name);
                } else {
                    context.serialize(name, value, json);
                }
            });
            json.writeEnd();
        }
    }
}
