package org.caravanserai.domain.cooperation.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Terms of agreements on exchange and on centers, and what is done for further ones. */
public interface RenewalFacts {

    /** The terms in effect on the day that end within so many days after it, by their ends. */
    List<EndingTerm> ending(Collection<String> countries, LocalDate day, int days);
}
