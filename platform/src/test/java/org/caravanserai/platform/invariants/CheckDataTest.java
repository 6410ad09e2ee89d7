package org.caravanserai.platform.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.domain.invariants.CheckedRule;
import org.caravanserai.domain.invariants.DataCheck;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

class CheckDataTest {

    @Test
    void allRulesAreCheckedNow() {
        var world = new PlatformWorld();
        var rules = List.<CheckedRule>of();
        world.wiring.answer(DataCheck.class, "run", nothing -> rules);
        assertThat(world.of(CheckData.class).execute()).isSameAs(rules);
    }
}
