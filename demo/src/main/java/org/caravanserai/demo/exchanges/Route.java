package org.caravanserai.demo.exchanges;

import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;

/**
 * Which place of which agreement somebody of the demo data goes for.
 *
 * @param condition its code
 */
record Route(String agreement, String condition, DemoOffice from, DemoOffice to, AcademicYear year, Term term) {

    Route over(Term another) {
        return new Route(agreement, condition, from, to, year, another);
    }
}
