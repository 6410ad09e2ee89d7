package org.caravanserai.cooperation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.registry.OrganizationRecord;
import org.caravanserai.domain.cooperation.registry.OrganizationRecords;
import org.caravanserai.domain.cooperation.registry.UpcomingEnd;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.Test;

/** What an organization has with others, as of today, for everybody. */
class ListOrganizationRecordsTest {

    @Test
    void whatIsInEffectTodayIsListed() {
        var world = CooperationWorld.withAnalyst();
        var asked = new ArrayList<List<Object>>();
        var agreement = new OrganizationRecord(
                UpcomingEnd.Kind.EXCHANGE_AGREEMENT, null, "ABC", LocalizedText.EMPTY, List.of(), null, null);
        world.wiring.answer(OrganizationRecords.class, "of", arguments -> {
            asked.add(List.of(arguments));
            return new Page<>(List.of(agreement), 0, 50, 1);
        });
        var organization = UUID.randomUUID();
        var found = world.of(ListOrganizationRecords.class).execute(organization, PageRequest.first(50));
        assertThat(found.items()).containsExactly(agreement);
        assertThat(asked).singleElement().satisfies(arguments -> assertThat(arguments)
                .startsWith(organization, LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC))
                .endsWith(PageRequest.first(50)));
    }
}
