package org.caravanserai.exchanges.ewp;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.PlacesInYear;
import org.caravanserai.domain.shared.AcademicYear;

/**
 * Academic years in a row with the same number of places. EWP has one number for all years of a mobility specification, so each period of a
 * condition is one of its own, and years without places are in none.
 */
record IiaPeriod(AcademicYear first, AcademicYear last, PlacesInYear places) {

    static List<IiaPeriod> of(Condition condition) {
        var periods = new ArrayList<IiaPeriod>();
        for (var year : condition.firstYear().until(condition.lastYear())) {
            var places = condition.in(year);
            var latest = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            if (latest != null && latest.last.next().equals(year) && latest.hasAs(places)) {
                periods.set(periods.size() - 1, new IiaPeriod(latest.first, year, latest.places));
            } else if (places.persons() > 0) {
                periods.add(new IiaPeriod(year, year, places));
            }
        }
        return periods;
    }

    private boolean hasAs(PlacesInYear other) {
        return places.persons() == other.persons()
                && Objects.equals(places.months(), other.months())
                && Objects.equals(places.days(), other.days());
    }
}
