package org.caravanserai.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortOrderTest {

    private static final Map<String, String> COLUMNS = Map.of("created", "created_at", "name", "lower(name)");

    @ParameterizedTest
    @CsvSource({", created_at desc", "name, lower(name)", "-name, lower(name) desc", "created, created_at"})
    void onlyKnownColumnsGetIntoTheStatement(String sort, String sql) {
        assertThat(SortOrder.of(sort, "-created", COLUMNS).sql()).isEqualTo(sql);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1; drop table account", "-nonsense", "--name", "-"})
    void anUnknownOrderIsRefusedNamingThoseThereAre(String sort) {
        assertThatThrownBy(() -> SortOrder.of(sort, "-created", COLUMNS))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .containsExactly(new Invalid.Violation(
                                "sort", "unknown-sort", List.of(sort, "-created, -name, created, name"))));
    }
}
