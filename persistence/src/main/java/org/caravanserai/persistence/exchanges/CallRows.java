package org.caravanserai.persistence.exchanges;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.OfferablePlace;
import org.caravanserai.domain.exchanges.call.ReviewTask;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.questions.AnswerJson;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;

/** Calls and applications as their statements select them. */
final class CallRows {

    private CallRows() {}

    static CallRow call(Row row) throws SQLException {
        return new CallRow(
                row.id("id"),
                row.text("slug"),
                row.localized("title"),
                row.localized("description"),
                row.localized("funding"),
                Parties.read(row, "host"),
                AcademicYear.of(row.text("academic_year")),
                row.time("opens_at"),
                row.time("closes_at"),
                ZoneId.of(row.text("time_zone")),
                row.timeOrNull("published_at"),
                row.timeOrNull("released_at"),
                row.timeOrNull("cancelled_at"),
                row.number("applications"),
                row.number("scored"),
                row.count("version"),
                Json.objects(row.text("destinations")).stream()
                        .map(CallRows::destination)
                        .toList(),
                row.flag("vouched_for"));
    }

    private static CallRow.Destination destination(JsonObject object) {
        return new CallRow.Destination(
                object.getString("key"),
                object.getString("agreement"),
                object.getString("code"),
                object.getString("kind"),
                Parties.read(object.getJsonObject("receiver")),
                object.getString("country", null),
                object.getJsonArray("iscedF").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                object.getJsonArray("eqf").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::intValue)
                        .toList(),
                object.getJsonArray("languages").getValuesAs(JsonObject.class).stream()
                        .map(language ->
                                new CallRow.Language(language.getString("language"), language.getString("cefr", null)))
                        .toList(),
                object.getInt("places"),
                object.getInt("left"));
    }

    static OfferablePlace offerable(Row row) throws SQLException {
        return new OfferablePlace(
                row.text("agreement"),
                Json.localized(row.text("title")),
                row.text("condition"),
                row.text("kind"),
                Parties.read(row, "receiver"),
                row.textOrNull("country"),
                row.textOrNull("unit") == null ? null : row.localized("unit"),
                places(row.text("places")),
                AcademicYear.of(row.text("first_year")),
                AcademicYear.of(row.text("last_year")));
    }

    private static SortedMap<AcademicYear, Integer> places(String json) {
        var places = new TreeMap<AcademicYear, Integer>();
        var object = Json.read(json);
        object.keySet().forEach(year -> places.put(AcademicYear.of(year), object.getInt(year)));
        return places;
    }

    static ApplicationRow application(Row row) throws SQLException {
        return new ApplicationRow(
                row.id("id"),
                row.text("code"),
                row.text("call"),
                row.localized("title"),
                AcademicYear.of(row.text("academic_year")),
                row.time("closes_at"),
                row.id("organization_id"),
                row.id("account_id"),
                name(row),
                row.text("email"),
                row.textOrNull("country"),
                row.words("wishes"),
                row.constant(Term.class, "term"),
                AnswerJson.answers(row.text("answers")),
                row.constant(ApplicationState.class, "state"),
                row.decimalOrNull("score"),
                row.textOrNull("allocated"),
                row.flag("released"),
                row.timeOrNull("submitted_at"),
                row.timeOrNull("offer_until"),
                row.number("reviews"),
                row.flag("membership_open"),
                row.flag("membership_refused"),
                row.count("version"));
    }

    private static PersonName name(Row row) throws SQLException {
        return row.name();
    }

    static ReviewTask task(Row row) throws SQLException {
        return new ReviewTask(
                row.text("code"),
                row.text("call"),
                row.localized("title"),
                name(row),
                row.textOrNull("country"),
                row.time("submitted_at"),
                row.decimalOrNull("total"));
    }
}
