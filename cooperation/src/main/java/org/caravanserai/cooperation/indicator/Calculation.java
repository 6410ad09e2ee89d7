package org.caravanserai.cooperation.indicator;

import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Computes some of the indicators: a bean for each set of facts. */
interface Calculation {

    /** The codes of the indicators that it computes. */
    Set<String> codes();

    /** Whether it counts people, so that strangers read it rounded and about whole academic years. Each does unless it is known that it does not. */
    default boolean countsPeople(Indicator definition) {
        return true;
    }

    /** The values as of the day of the scope, in the order of their keys. */
    List<IndicatorValue> values(Indicator definition, Scope scope);

    /** Whether rows are listed also where the value is withheld, because they say more than the number that is left out of them. */
    default boolean namesWithheld(Indicator definition) {
        return false;
    }

    /**
     * The rows behind the values.
     *
     * @param publishable the values whose rows may be shown
     */
    Page<FactRow> rows(Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request);
}
