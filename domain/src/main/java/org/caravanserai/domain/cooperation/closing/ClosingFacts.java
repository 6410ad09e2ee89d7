package org.caravanserai.domain.cooperation.closing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Centers with the reasons for which they closed, as the area of centers publishes it. */
public interface ClosingFacts {

    /** Centers in these countries that had opened by the day, by country and opening day. */
    List<ClosingFact> closings(Collection<String> countries, LocalDate day);
}
