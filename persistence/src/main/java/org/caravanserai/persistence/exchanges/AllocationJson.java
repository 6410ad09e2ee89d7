package org.caravanserai.persistence.exchanges;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.util.HashMap;
import org.caravanserai.domain.exchanges.call.AllocationSummary;
import org.caravanserai.domain.exchanges.call.ReviewPoints;
import org.caravanserai.persistence.shared.Json;

/** Allocation results and review points as JSON columns. */
final class AllocationJson {

    private AllocationJson() {}

    static String write(AllocationSummary summary) {
        if (summary.version().isEmpty()) {
            return "{}";
        }
        var object = Json.PROVIDER.createObjectBuilder();
        summary.byCondition().forEach((condition, line) -> {
            var entry = Json.PROVIDER
                    .createObjectBuilder()
                    .add("places", line.places())
                    .add("given", line.given());
            var lowest = line.lowest();
            object.add(condition, lowest == null ? entry : entry.add("lowest", lowest));
        });
        return Json.PROVIDER
                .createObjectBuilder()
                .add("version", summary.version())
                .add("lines", object)
                .build()
                .toString();
    }

    static AllocationSummary read(String json) {
        var stored = Json.read(json);
        if (stored.isEmpty()) {
            return AllocationSummary.NONE;
        }
        var lines = new HashMap<String, AllocationSummary.Line>();
        var object = stored.getJsonObject("lines");
        object.keySet().forEach(condition -> {
            var entry = object.getJsonObject(condition);
            lines.put(
                    condition,
                    new AllocationSummary.Line(
                            entry.getInt("places"),
                            entry.getInt("given"),
                            entry.containsKey("lowest")
                                    ? entry.getJsonNumber("lowest").bigDecimalValue()
                                    : null));
        });
        return new AllocationSummary(lines, stored.getString("version"));
    }

    static String points(ReviewPoints points) {
        var object = Json.PROVIDER.createObjectBuilder();
        points.byCriterion().forEach(object::add);
        return object.build().toString();
    }

    static ReviewPoints points(String json) {
        var points = new HashMap<String, BigDecimal>();
        Json.read(json).forEach((key, value) -> points.put(key, ((JsonNumber) value).bigDecimalValue()));
        return new ReviewPoints(points);
    }
}
