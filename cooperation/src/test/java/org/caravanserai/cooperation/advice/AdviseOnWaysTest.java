package org.caravanserai.cooperation.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.advice.Advice;
import org.caravanserai.domain.cooperation.advice.AdviceFact;
import org.caravanserai.domain.cooperation.advice.AdviceRule;
import org.caravanserai.domain.cooperation.advice.AdviceRules;
import org.caravanserai.domain.cooperation.advice.Purpose;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class AdviseOnWaysTest {

    private final RegistryWorld world = new RegistryWorld();

    @Test
    void factsAboutTheCountryCountOnlyWhereOneIsNamed() {
        world.wiring
                .answer(
                        AdviceRules.class,
                        "all",
                        asked -> List.of(
                                new AdviceRule(
                                        "platform",
                                        CooperationWay.GOVERNMENT_PLATFORM,
                                        Purpose.DISCUSS_POLICY,
                                        null,
                                        null,
                                        40,
                                        LocalizedText.of("en", "Who can decide")),
                                new AdviceRule(
                                        "there",
                                        CooperationWay.GOVERNMENT_PLATFORM,
                                        Purpose.DISCUSS_POLICY,
                                        null,
                                        AdviceFact.MECHANISM_THERE,
                                        10,
                                        LocalizedText.of("en", "There is one"))))
                .answer(
                        AdviceRules.class,
                        "needs",
                        asked -> Map.of(CooperationWay.GOVERNMENT_PLATFORM, LocalizedText.of("en", "Governments")))
                .answer(AdviceRules.class, "facts", asked -> Set.of(AdviceFact.MECHANISM_THERE))
                .answer(RegistryDirectory.class, "cases", asked -> List.of());
        assertThat(score(null)).isEqualTo(40);
        assertThat(score(CountryCode.of("KZ"))).isEqualTo(50);
        assertThat(asked(Sector.GOVERNMENT))
                .singleElement()
                .satisfies(advice -> assertThat(advice.needs().in("en")).isEqualTo("Governments"));
        assertThat(asked(Sector.ENTERPRISE)).as("a platform of governments").isEmpty();
    }

    private List<Advice> asked(Sector who) {
        return world.of(AdviseOnWays.class).execute(new Advice.Question(Purpose.DISCUSS_POLICY, null, null, who));
    }

    private int score(CountryCode country) {
        return world.of(AdviseOnWays.class)
                .execute(new Advice.Question(Purpose.DISCUSS_POLICY, country, null, null))
                .get(0)
                .score();
    }
}
