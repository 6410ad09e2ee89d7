package org.caravanserai.cooperation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.LinkableThing;
import org.caravanserai.domain.cooperation.registry.LinkableThings;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindLinkableTest {

    private static final LinkableThing WEEK =
            new LinkableThing(LinkTarget.EVENT, "exchange-week", LocalizedText.of("en", "Exchange week"));

    private final CooperationWorld world = CooperationWorld.withAnalyst();

    @BeforeEach
    void things() {
        world.wiring.answer(LinkableThings.class, "titled", arguments -> List.of(WEEK));
        world.wiring.answer(LinkableThings.class, "find", arguments -> Optional.of(WEEK));
    }

    @Test
    void thingsAreFoundByWordsOfTheirTitlesOrByWhatTheyAre() {
        var find = world.of(FindLinkable.class);
        assertThat(find.execute(null, "week")).containsExactly(WEEK);
        assertThat(find.execute(LinkTarget.EVENT, "exchange-week")).containsExactly(WEEK);
        assertThat(find.execute(null, "  ")).isEmpty();
        assertThat(find.execute(LinkTarget.EVENT, null)).isEmpty();
    }
}
