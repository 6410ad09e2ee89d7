package org.caravanserai.domain.cooperation.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.LocalDate;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;

class MechanismTest {

    private final Mechanism week =
            new Mechanism(Slug.of("week"), Facts.of(null, null), MechanismKind.EXCHANGE_WEEK, 12, World.NOW);

    private static Edition edition(int number, int year) {
        return new Edition(number, LocalDate.of(year, 7, 1), null, null, null, null, LocalizedText.EMPTY);
    }

    @Test
    void editionsStandInTheirOrderAndAreCompletedLater() {
        week.record(edition(2, 2010));
        week.record(edition(1, 2008));
        week.record(edition(2, 2009));
        assertThat(week.editions()).extracting(Edition::number).containsExactly(1, 2);
        assertThat(week.editions().get(1).heldOn()).isEqualTo("2009-07-01");
    }

    @Test
    void aLaterEditionIsNotEarlier() {
        week.record(edition(2, 2010));
        assertRefused("edition-order", () -> week.record(edition(1, 2011)));
        assertRefused("edition-order", () -> week.record(edition(3, 2009)));
    }

    @Test
    void theCadenceIsAMonthToTwentyYears() {
        assertInvalid("everyMonths: between", () -> week.change(Facts.of(null, null), MechanismKind.EXHIBITION, 0));
        assertInvalid("number: positive", () -> edition(0, 2010));
    }
}
