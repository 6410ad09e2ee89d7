package org.caravanserai.cooperation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.mechanism.PublicEvent;
import org.caravanserai.domain.cooperation.mechanism.PublicEvents;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class FindEventsTest {

    private final RegistryWorld world = new RegistryWorld();
    private final PublicEvent forum = event("steppe-forum");
    private final PublicEvent workshop = event("calendar-workshop");

    FindEventsTest() {
        world.wiring
                .answer(
                        PublicEvents.class,
                        "bySlug",
                        asked -> asked[0].equals(forum.slug()) ? Optional.of(forum) : Optional.empty())
                .answer(PublicEvents.class, "titled", asked -> List.of(workshop));
        world.asVisitor();
    }

    private static PublicEvent event(String slug) {
        return new PublicEvent(slug, LocalizedText.of("en", slug), RegistryWorld.NOW, RegistryWorld.NOW);
    }

    @Test
    void anEventIsFoundByItsSlugOrByWordsOfItsTitle() {
        var find = world.of(FindEvents.class);
        assertThat(find.execute(" steppe-forum ")).containsExactly(forum);
        assertThat(find.execute("calendar")).containsExactly(workshop);
        assertThat(find.execute(" ")).isEmpty();
        assertThat(find.execute(null)).isEmpty();
    }
}
