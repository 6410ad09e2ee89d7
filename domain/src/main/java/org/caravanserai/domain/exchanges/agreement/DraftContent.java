package org.caravanserai.domain.exchanges.agreement;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.shared.Invalid;

/**
 * What has been entered of an agreement that nobody has proposed yet: texts by the paths of the fields, right or wrong, so that nothing
 * is lost while it is incomplete. Immutable.
 */
public record DraftContent(Map<String, String> fields) implements Serializable {

    public static final int MOST_FIELDS = 10_000;
    public static final int LONGEST = 2_000;

    /**
     * @throws Invalid {@code too-many}, {@code text-too-long}
     */
    public DraftContent {
        fields = Map.copyOf(fields);
        var faults = new Invalid.Collector().check(fields.size() <= MOST_FIELDS, "conditions", "too-many", MOST_FIELDS);
        new TreeMap<>(fields).forEach((path, text) -> faults.atMost(path, text, LONGEST));
        faults.throwIfAny();
    }
}
