package org.caravanserai.domain.cooperation.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.shared.CountryCode;

/** The rules of the advice, and the facts about countries that they depend on. */
public interface AdviceRules {

    /** All rules in order of precedence. */
    List<AdviceRule> all();

    /** Facts about cooperation with the country as of today. */
    Set<AdviceFact> facts(CountryCode country, LocalDate today);
}
