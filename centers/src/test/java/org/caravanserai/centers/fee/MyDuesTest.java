package org.caravanserai.centers.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.centers.fee.Due;
import org.caravanserai.domain.centers.fee.OwnDues;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.junit.jupiter.api.Test;

class MyDuesTest {

    private final CentersWorld world = new CentersWorld();

    @Test
    void aPersonReadsWhatThePersonOwes() {
        var due = new Due(
                "E-1",
                LocalizedText.of("en", "HSK 3"),
                LocalizedText.of("en", "Evening"),
                new Money(new BigDecimal("20"), Currency.getInstance("USD")),
                null);
        world.wiring.answer(
                OwnDues.class, "of", asked -> asked[0].equals(world.stranger.id()) ? List.of(due) : List.of());
        world.as(world.stranger);
        assertThat(world.of(MyDues.class).execute()).containsExactly(due);
        world.as(world.teacher);
        assertThat(world.of(MyDues.class).execute()).isEmpty();
    }
}
