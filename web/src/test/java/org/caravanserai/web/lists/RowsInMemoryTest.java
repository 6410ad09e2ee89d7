package org.caravanserai.web.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.Test;

class RowsInMemoryTest {

    private final RowsInMemory<String> rows = new RowsInMemory<>(
            List.of("pear", "fig", "apple"),
            "length",
            Map.of("name", Comparator.naturalOrder(), "length", Comparator.comparing(String::length)));

    @Test
    void rowsAreSortedAsAskedForAndCutIntoPages() {
        assertThat(rows.page(PageRequest.first(20)).items()).containsExactly("fig", "pear", "apple");
        assertThat(rows.page(new PageRequest(0, 2, null, "-name")).items()).containsExactly("pear", "fig");
        var last = rows.page(new PageRequest(1, 2, null, "name"));
        assertThat(last.items()).containsExactly("pear");
        assertThat(last.total()).isEqualTo(3);
    }

    @Test
    void rowsStayAsTheyComeWhereNoOrderIsUsual() {
        var unsorted = new RowsInMemory<>(rows.rows(), null, rows.orders());
        assertThat(unsorted.page(PageRequest.first(2)).items()).containsExactly("pear", "fig");
        assertThat(unsorted.page(new PageRequest(0, 2, null, "name")).items()).containsExactly("apple", "fig");
        var only = RowsInMemory.asTheyCome(rows.rows());
        assertThat(only.page(new PageRequest(1, 2, null, "name")).items()).containsExactly("apple");
    }

    @Test
    void anOrderThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> rows.page(new PageRequest(0, 2, null, "colour")))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::key)
                        .containsExactly("unknown-sort"));
    }
}
