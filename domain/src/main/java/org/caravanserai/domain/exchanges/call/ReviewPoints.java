package org.caravanserai.domain.exchanges.call;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Points of a review by key of the criterion. Immutable. */
public record ReviewPoints(Map<String, BigDecimal> byCriterion) implements Serializable {

    public ReviewPoints {
        byCriterion = Collections.unmodifiableMap(new TreeMap<>(byCriterion));
    }
}
