package org.caravanserai.exchanges.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.domain.shared.Invalid;

/** Places of calls as an input has them: a text, or an object that names the agreement and the condition. */
public final class PlaceNames {

    private PlaceNames() {}

    /**
     * @throws Invalid {@code required} for each part of an object that is missing, {@code not-a-text} for anything else
     */
    public static List<String> read(String field, List<Object> values) {
        var faults = new Invalid.Collector();
        var names = new ArrayList<String>();
        for (int i = 0; i < values.size(); i++) {
            var place = field + "[" + i + "]";
            if (values.get(i) instanceof String name) {
                names.add(name);
            } else if (values.get(i) instanceof Map<?, ?> parts) {
                names.add(CallPlace.name(
                        part(faults, parts, place, "agreement"), part(faults, parts, place, "condition")));
            } else {
                faults.check(false, place, "not-a-text");
            }
        }
        faults.throwIfAny();
        return names;
    }

    private static String part(Invalid.Collector faults, Map<?, ?> parts, String place, String name) {
        var part = parts.get(name) instanceof String text ? text.strip() : "";
        faults.check(!part.isEmpty(), place + "." + name, "required");
        return part;
    }
}
