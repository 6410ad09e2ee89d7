package org.caravanserai.domain.cooperation.registry;

import java.util.List;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads what the ways of cooperating cost; years count for which both the cost and the participants are known. */
public interface WayCosts {

    /**
     * Each way in each currency, in the order of the ways; currencies are not added to each other.
     *
     * @param from first year; null: from the beginning
     * @param to last year; null: to the end
     */
    List<WayCost> byWay(@Nullable Integer from, @Nullable Integer to);

    /**
     * The years that are counted, the latest first.
     *
     * @param way null: all
     */
    Page<CostRow> rows(@Nullable CooperationWay way, @Nullable Integer from, @Nullable Integer to, PageRequest request);
}
