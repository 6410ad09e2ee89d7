package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caravanserai.domain.shared.Invalid.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneOfTest {

    private enum Season {
        SPRING,
        AUTUMN
    }

    @Test
    void aKnownNameIsReadWithoutTheBlanksAroundIt() {
        assertThat(OneOf.constant(Season.class, "season", " SPRING ")).isEqualTo(Season.SPRING);
        assertThat(OneOf.constantInAnyCase(Season.class, "season", "autumn")).isEqualTo(Season.AUTUMN);
        assertThat(OneOf.word("day", "mon", List.of("mon", "tue"))).isEqualTo("mon");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "spring", "WINTER"})
    void anyOtherIsRefusedWithTheNamesThereAre(@Nullable String written) {
        assertThatThrownBy(() -> OneOf.constant(Season.class, "season", written))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .containsExactly(new Violation(
                                "season", "not-one-of", List.of(written == null ? "" : written, "SPRING, AUTUMN"))));
    }
}
