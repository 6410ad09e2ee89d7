package org.caravanserai.schedule;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Which members of one JSON text have no equal in another; nothing, null and the empty text count as one. */
final class JsonLosses {

    private JsonLosses() {}

    static List<String> of(String original, String copy) {
        List<String> lost = new ArrayList<>();
        JsonObject schedule = Jsons.parse(original).asJsonObject().getJsonObject("schedule");
        compare("", schedule, Jsons.parse(copy).asJsonObject().getJsonObject("schedule"), lost);
        lost.sort(null);
        return lost;
    }

    private static void compare(String path, JsonValue is, JsonValue copy, List<String> lost) {
        if (is instanceof JsonObject object && copy instanceof JsonObject other) {
            object.forEach((field, value) -> compare(path + "/" + field, value, other.get(field), lost));
        } else if (is instanceof JsonArray array && copy instanceof JsonArray other && array.size() == other.size()) {
            for (int i = 0; i < array.size(); i++) {
                compare(path + "/" + i, array.get(i), other.get(i), lost);
            }
        } else if (!(Jsons.isNothing(is) ? Jsons.isNothing(copy) : is.equals(copy))) {
            lost.add(path);
        }
    }
}
