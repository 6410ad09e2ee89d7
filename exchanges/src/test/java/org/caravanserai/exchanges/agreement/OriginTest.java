package org.caravanserai.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.agreement.OriginEvent;
import org.caravanserai.domain.exchanges.agreement.OriginEvents;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which event an agreement came of. */
class OriginTest {

    private static final OriginEvent FORUM = new OriginEvent(
            "steppe-forum", LocalizedText.of("en", "Steppe Forum"), Instant.parse("2026-05-01T00:00:00Z"));
    private static final OriginEvent OLD =
            new OriginEvent("old-forum", LocalizedText.of("en", "Old Forum"), Instant.parse("2016-05-01T00:00:00Z"));

    private final ExchangesWorld world = new ExchangesWorld();
    private String code = "";

    @BeforeEach
    void agree() {
        world.wiring
                .answer(OriginEvents.class, "bySlug", asked -> Stream.of(FORUM, OLD)
                        .filter(event -> event.slug().equals(asked[0]))
                        .findFirst())
                .answer(OriginEvents.class, "near", asked -> List.of(FORUM));
        code = world.inForce(5);
        world.as(world.partnerOfficer);
    }

    @Test
    void anOfficerOfAPartyNamesTheEvent() {
        world.of(NameOrigin.class).execute(code, " steppe-forum ");
        world.of(NameOrigin.class).execute(code, "steppe-forum");
        assertThat(world.agreement(code).originEvent()).isEqualTo("steppe-forum");
        assertThat(world.history())
                .filteredOn(line -> line.startsWith(AgreementAction.ORIGIN_NAMED.name()))
                .as("the same again is no news")
                .containsExactly("ORIGIN_NAMED steppe-forum");
        var origin = world.of(ShowOrigin.class).execute(code);
        assertThat(origin.event()).isEqualTo(FORUM);
        assertThat(origin.choices()).containsExactly(FORUM);

        world.of(NameOrigin.class).execute(code, "");
        assertThat(world.of(ShowOrigin.class).execute(code).event()).isNull();
    }

    @Test
    void whatIsNamedCanBeChosenAgain() {
        world.of(NameOrigin.class).execute(code, "old-forum");
        assertThat(world.of(ShowOrigin.class).execute(code).choices()).containsExactly(OLD, FORUM);
    }

    @Test
    void anEventThatIsNotPublicIsRefused() {
        assertInvalid("event: no-such-origin", () -> world.of(NameOrigin.class).execute(code, "secret-forum"));
    }

    @Test
    void whoActsForNoPartyFindsNothing() {
        world.as(world.stranger);
        assertThatThrownBy(() -> world.of(NameOrigin.class).execute(code, "steppe-forum"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.of(ShowOrigin.class).execute(code)).isInstanceOf(NotFound.class);
    }
}
