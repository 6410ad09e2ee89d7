package org.caravanserai.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.testing.World;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.platform.levels.LevelNeed;
import org.caravanserai.platform.levels.LevelOpening;
import org.junit.jupiter.api.Test;

class CallOpeningsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final NamedParty HOME = new NamedParty(Ids.next(), "home", LocalizedText.EMPTY);

    private final ExchangesWorld world = new ExchangesWorld();

    private static CallRow.Destination destination(int left, CallRow.Language... languages) {
        return new CallRow.Destination(
                "1",
                "AGREEMENT",
                "1",
                "STUDENT_STUDIES",
                HOME,
                "CN",
                List.of(),
                List.of(),
                List.of(languages),
                5,
                left);
    }

    @Test
    void eachLanguageAndLevelOfACallIsOneOpeningWithThePlacesThatAskForIt() {
        var b1 = new CallRow.Language("zh", "B1");
        var call = new CallRow(
                Ids.next(),
                "a-year-in-nanjing",
                LocalizedText.of("en", "A year in Nanjing"),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                HOME,
                AcademicYear.of("2027/2028"),
                World.NOW.minusSeconds(60),
                World.NOW.plus(Duration.ofDays(9)),
                ZONE,
                World.NOW,
                null,
                null,
                0,
                0,
                1,
                List.of(
                        destination(2, b1, new CallRow.Language("en", null)),
                        destination(3, b1),
                        destination(4, new CallRow.Language("zh", "B2"))),
                true);
        world.wiring.answer(CallDirectory.class, "published", asked -> {
            assertThat(((CallFilter) asked[0]).open()).isTrue();
            return new Page<>(List.of(call), 0, 100, 1);
        });
        assertThat(world.of(CallOpenings.class).openAt(World.NOW))
                .containsExactly(opening(call, "B1", 5), opening(call, "B2", 4));
    }

    private static LevelOpening opening(CallRow call, String level, int places) {
        return new LevelOpening(
                "exchanges.levelOpening",
                call.title(),
                "/exchanges/a-year-in-nanjing",
                new LevelNeed(LanguageTag.of("zh"), "CEFR", "2020", level),
                places,
                call.closesAt(),
                ZONE);
    }
}
