package org.caravanserai.domain.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final UUID GIVER = Ids.next();

    private static PartyContribution contribution(String pledged, String delivered, String unit) {
        return new PartyContribution(
                GIVER, ContributionKind.STAFF, new BigDecimal(pledged), new BigDecimal(delivered), unit);
    }

    @Test
    void itIsPledgedAndDelivered() {
        var contribution = contribution("6", "0", " months ");
        assertThat(contribution.organization()).isEqualTo(GIVER);
        assertThat(contribution.kind()).isEqualTo(ContributionKind.STAFF);
        assertThat(contribution.pledged()).isEqualByComparingTo("6");
        assertThat(contribution.delivered()).isEqualByComparingTo("0");
        assertThat(contribution.unit()).isEqualTo("months");
    }

    @Test
    void moreThanPledgedCanBeDelivered() {
        assertThat(contribution("6", "7.5", "months").delivered()).isEqualByComparingTo("7.5");
    }

    @Test
    void nothingIsNoPledge() {
        assertInvalid("pledged: positive", () -> contribution("0", "0", "months"));
        assertInvalid(
                List.of("pledged: positive", "delivered: not-negative", "unit: required"),
                () -> contribution("-1", "-1", " "));
        assertThat(contribution("1", "0", "u".repeat(40)).unit()).hasSize(40);
        assertInvalid("unit: text-too-long", () -> contribution("1", "0", "u".repeat(41)));
    }
}
