package org.caravanserai.cooperation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.registry.UsedCountries;
import org.junit.jupiter.api.Test;

class ListUsedCountriesTest {

    @Test
    void whatIsFilteredHasCountriesOfItsOwn() {
        var world = CooperationWorld.withAnalyst();
        world.wiring.answer(UsedCountries.class, "ofRecords", arguments -> Set.of("KZ", "LA"));
        world.wiring.answer(UsedCountries.class, "ofFigures", arguments -> Set.of("VN"));
        world.wiring.answer(UsedCountries.class, "ofGroups", arguments -> Set.of("EG"));
        world.wiring.answer(UsedCountries.class, "ofRecognition", arguments -> Set.of("CN", "FR"));
        var list = world.of(ListUsedCountries.class);
        assertThat(list.execute(ListUsedCountries.Of.RECORDS)).containsExactlyInAnyOrder("KZ", "LA");
        assertThat(list.execute(ListUsedCountries.Of.FIGURES)).containsExactly("VN");
        assertThat(list.execute(ListUsedCountries.Of.GROUPS)).containsExactly("EG");
        assertThat(list.execute(ListUsedCountries.Of.RECOGNITION)).containsExactlyInAnyOrder("CN", "FR");
    }
}
