package org.caravanserai.domain.cooperation.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;

/** The rules of the advice, and the facts about countries that they depend on. */
public interface AdviceRules {

    /** All rules in order of precedence. */
    List<AdviceRule> all();

    /** What each way needs before it can begin. */
    Map<CooperationWay, LocalizedText> needs();

    /** Facts about cooperation with the country as of today. */
    Set<AdviceFact> facts(CountryCode country, LocalDate today);
}
