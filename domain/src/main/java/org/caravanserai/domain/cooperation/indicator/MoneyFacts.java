package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Money that parties contribute to joint projects, from the registry. */
public interface MoneyFacts {

    /**
     * One for each project with these countries that has begun by the day, each currency and each side, by currency and project.
     */
    List<MoneyGiven> given(Collection<String> countries, LocalDate day);
}
