package org.caravanserai.domain.exchanges.call;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * Something by which reviewers score an application, with 0 to 10 points.
 *
 * @param key names the criterion within the call
 * @param weight 1 to 100: how much it counts beside the others
 */
public record ScoringCriterion(String key, LocalizedText label, int weight) implements Serializable {

    public static final int MOST_WEIGHT = 100;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public ScoringCriterion {
        new Invalid.Collector()
                .check(KEY.matcher(key).matches(), "key", "not-a-condition-code", key)
                .check(!label.isEmpty(), "label", "required")
                .check(weight >= 1 && weight <= MOST_WEIGHT, "weight", "between", 1, MOST_WEIGHT)
                .throwIfAny();
    }
}
