package org.caravanserai.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortOrderTest {

    private static final Map<String, String> COLUMNS = Map.of("created", "created_at", "name", "lower(name)");

    @ParameterizedTest
    @CsvSource({
        ", created_at desc",
        "name, lower(name)",
        "-name, lower(name) desc",
        "created, created_at",
        "'1; drop table account', created_at",
        "-nonsense, created_at desc"
    })
    void onlyKnownColumnsGetIntoTheStatement(String sort, String sql) {
        assertThat(SortOrder.of(sort, "-created", COLUMNS).sql()).isEqualTo(sql);
    }
}
