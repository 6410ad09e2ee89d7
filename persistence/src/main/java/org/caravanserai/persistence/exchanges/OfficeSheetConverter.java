package org.caravanserai.persistence.exchanges;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.caravanserai.domain.exchanges.office.AcademicTerm;
import org.caravanserai.domain.exchanges.office.ContactPurpose;
import org.caravanserai.domain.exchanges.office.Fact;
import org.caravanserai.domain.exchanges.office.FactTopic;
import org.caravanserai.domain.exchanges.office.OfficeContact;
import org.caravanserai.domain.exchanges.office.OfficeSheet;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** An office's fact sheet as {@code jsonb}. */
@Converter(autoApply = true)
public class OfficeSheetConverter implements AttributeConverter<OfficeSheet, Object> {

    @Override
    public Object convertToDatabaseColumn(OfficeSheet sheet) {
        return Json.object(Json.PROVIDER
                .createObjectBuilder()
                .add("terms", array(sheet.terms(), OfficeSheetConverter::term))
                .add("facts", array(sheet.facts(), OfficeSheetConverter::fact))
                .add("contacts", array(sheet.contacts(), OfficeSheetConverter::contact))
                .build()
                .toString());
    }

    @Override
    public OfficeSheet convertToEntityAttribute(Object column) {
        var json = Json.read(column.toString());
        return new OfficeSheet(
                all(json, "terms", OfficeSheetConverter::term),
                all(json, "facts", OfficeSheetConverter::fact),
                all(json, "contacts", OfficeSheetConverter::contact));
    }

    private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObjectBuilder> writer) {
        var array = Json.PROVIDER.createArrayBuilder();
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    private static <T> List<T> all(JsonObject json, String name, Function<JsonObject, T> reader) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(reader)
                .toList();
    }

    private static JsonObjectBuilder term(AcademicTerm term) {
        var object = Json.PROVIDER
                .createObjectBuilder()
                .add("year", term.year().toString())
                .add("name", texts(term.name()))
                .add("startsOn", term.startsOn().toString())
                .add("endsOn", term.endsOn().toString());
        add(object, "nominationsBy", term.nominationsBy());
        add(object, "applicationsBy", term.applicationsBy());
        return object;
    }

    private static AcademicTerm term(JsonObject json) {
        return new AcademicTerm(
                AcademicYear.of(json.getString("year")),
                localized(json, "name"),
                LocalDate.parse(json.getString("startsOn")),
                LocalDate.parse(json.getString("endsOn")),
                date(json, "nominationsBy"),
                date(json, "applicationsBy"));
    }

    private static JsonObjectBuilder fact(Fact fact) {
        var object = Json.PROVIDER
                .createObjectBuilder()
                .add("topic", fact.topic().name())
                .add("text", texts(fact.text()))
                .add("checkedOn", fact.checkedOn().toString());
        add(object, "website", fact.website());
        return object;
    }

    private static Fact fact(JsonObject json) {
        return new Fact(
                FactTopic.valueOf(json.getString("topic")),
                localized(json, "text"),
                json.getString("website", null),
                LocalDate.parse(json.getString("checkedOn")));
    }

    private static JsonObjectBuilder contact(OfficeContact contact) {
        var object = Json.PROVIDER
                .createObjectBuilder()
                .add("purpose", contact.purpose().name())
                .add("name", contact.name())
                .add("email", contact.email().value());
        add(object, "phone", contact.phone());
        add(object, "unit", contact.unit());
        return object;
    }

    private static OfficeContact contact(JsonObject json) {
        return new OfficeContact(
                ContactPurpose.valueOf(json.getString("purpose")),
                json.getString("name"),
                EmailAddress.of(json.getString("email")),
                json.getString("phone", null),
                json.getString("unit", null));
    }

    private static void add(JsonObjectBuilder object, String name, @Nullable Object value) {
        if (value != null) {
            object.add(name, value.toString());
        }
    }

    private static JsonObjectBuilder texts(LocalizedText text) {
        var object = Json.PROVIDER.createObjectBuilder();
        text.texts().forEach(object::add);
        return object;
    }

    private static LocalizedText localized(JsonObject json, String name) {
        return Json.localized(json.getJsonObject(name).toString());
    }

    private static @Nullable LocalDate date(JsonObject json, String name) {
        return json.containsKey(name) ? LocalDate.parse(json.getString(name)) : null;
    }
}
