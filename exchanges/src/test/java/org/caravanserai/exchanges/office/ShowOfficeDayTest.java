package org.caravanserai.exchanges.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.NominationFilter.Direction;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.exchanges.office.ShowOfficeDay.OfficeDay;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.Test;

class ShowOfficeDayTest {

    private final ExchangesWorld world = new ExchangesWorld();

    /** Each number is the total of the list that the page leads to. */
    @Test
    void anOfficerSeesTheNumbersOfTheOwnOrganizationsOnly() {
        var own = Set.of(world.home.id());
        world.wiring.answer(NominationDirectory.class, "of", asked -> {
            var filter = (NominationFilter) asked[1];
            assertThat(asked[0]).isEqualTo(own);
            if (filter.stay() == MobilityState.EXPECTED) {
                return counted(filter.direction() == Direction.IN ? 2 : -1);
            }
            return counted(filter.direction() == Direction.OUT ? 4 : 3);
        });
        world.wiring.answer(AgreementDirectory.class, "of", asked -> {
            assertThat(asked[0]).isEqualTo(own);
            return counted(asked[1].equals(AgreementFilter.ENDING) ? 1 : -1);
        });
        world.wiring.answer(CallDirectory.class, "of", asked -> counted(asked[0].equals(own) ? 5 : -1));
        world.as(world.homeOfficer);
        assertThat(world.of(ShowOfficeDay.class).execute()).isEqualTo(new OfficeDay(4, 3, 2, 1, 5));
        assertThat(new OfficeDay(0, 0, 0, 0, 0).isEmpty()).isTrue();
    }

    private static Page<Object> counted(long total) {
        return new Page<>(List.of(), 0, 1, total);
    }
}
