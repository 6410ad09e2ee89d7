package org.caravanserai.persistence.events.notices;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.EventFields;
import org.caravanserai.domain.events.notices.EventNotice;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** Notices and their changes as JSON. */
final class NoticeJson {

    private NoticeJson() {}

    static String write(List<FieldDifference> changes) {
        var array = Json.PROVIDER.createArrayBuilder();
        for (var change : changes) {
            var object = Json.PROVIDER.createObjectBuilder().add("field", change.field());
            if (change.before() != null) {
                object.add("before", change.before().stored());
            }
            if (change.after() != null) {
                object.add("after", change.after().stored());
            }
            array.add(object);
        }
        return array.build().toString();
    }

    /**
     * @param json an array of notices; null: none
     */
    static List<EventNotice> notices(@Nullable String json) {
        return Json.objects(json).stream().map(NoticeJson::notice).toList();
    }

    private static EventNotice notice(JsonObject notice) {
        return new EventNotice(
                UUID.fromString(notice.getString("id")),
                EventNotice.Audience.valueOf(notice.getString("audience")),
                OffsetDateTime.parse(notice.getString("madeAt")).toInstant(),
                notice.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                        .map(change -> new FieldDifference(
                                change.getString("field"), value(change, "before"), value(change, "after")))
                        .toList());
    }

    private static @Nullable FieldValue value(JsonObject change, String name) {
        return change.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL
                ? null
                : EventFields.CATALOG.read(change.getString("field"), change.getString(name));
    }
}
