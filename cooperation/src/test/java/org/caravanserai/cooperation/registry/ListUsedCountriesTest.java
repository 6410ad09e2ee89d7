package org.caravanserai.cooperation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.registry.UsedCountries;
import org.junit.jupiter.api.Test;

class ListUsedCountriesTest {

    @Test
    void recordsAndFiguresHaveCountriesOfTheirOwn() {
        var world = CooperationWorld.withAnalyst();
        world.wiring.answer(UsedCountries.class, "ofRecords", arguments -> Set.of("KZ", "LA"));
        world.wiring.answer(UsedCountries.class, "ofFigures", arguments -> Set.of("VN"));
        var list = world.of(ListUsedCountries.class);
        assertThat(list.execute(ListUsedCountries.Of.RECORDS)).containsExactlyInAnyOrder("KZ", "LA");
        assertThat(list.execute(ListUsedCountries.Of.FIGURES)).containsExactly("VN");
    }
}
