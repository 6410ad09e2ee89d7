package org.caravanserai.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** Seven rows on pages of three. */
class ListModelTest {

    private static final int SIZE = 3;

    private final Map<String, String> address = new HashMap<>();
    private final List<PageRequest> asked = new ArrayList<>();
    private final List<String> moves = new ArrayList<>();
    private boolean byTable;

    private final ListModel<Integer> model = new ListModel<>(new FixedAddress(), SIZE, this::rows, row -> "row" + row);

    private Page<Integer> rows(PageRequest request) {
        asked.add(request);
        if ("shoes".equals(request.sort())) {
            throw new Invalid("sort", "not-one-of", "shoes", "name");
        }
        var from = Math.min(request.first(), 7);
        return new Page<>(
                IntStream.range(from, Math.min(from + SIZE, 7)).boxed().toList(), request.page(), SIZE, 7);
    }

    @Test
    void thePageAndOrderOfTheAddressAreReadOnceForThePageAndItsTable() {
        address.putAll(Map.of("page", "1", "sort", "-name", "query", "anna"));
        assertThat(model.getTotal()).isEqualTo(7);
        assertThat(model.getFirst()).isEqualTo(3);
        assertThat(model.load(3, SIZE, sortedBy("name", SortOrder.DESCENDING), Map.of()))
                .containsExactly(3, 4, 5);
        assertThat(model.getRowCount()).isEqualTo(7);
        assertThat(asked).containsExactly(new PageRequest(1, SIZE, "anna", "-name"));
        assertThat(moves).isEmpty();
    }

    @Test
    void whatTheTableAsksForIsReadAloneAndMovesTheAddress() {
        byTable = true;
        address.put("page", "2");
        model.prepare();
        assertThat(model.isNone()).isFalse();
        assertThat(model.load(0, SIZE, sortedBy("country", SortOrder.ASCENDING), Map.of()))
                .containsExactly(0, 1, 2);
        assertThat(asked).containsExactly(new PageRequest(0, SIZE, null, "country"));
        assertThat(moves).containsExactly("0 country");
    }

    @Test
    void anOrderThatNoColumnHasStaysThatOfTheAddress() {
        address.put("sort", "relevance");
        model.load(0, SIZE, Map.of(), Map.of());
        assertThat(asked).containsExactly(new PageRequest(0, SIZE, null, "relevance"));
    }

    @Test
    void beyondTheEndTheLastPageIsShown() {
        address.put("page", "9");
        assertThat(model.page().items()).containsExactly(6);
        assertThat(model.getFirst()).isEqualTo(6);
        assertThat(model.load(6, SIZE, Map.of(), Map.of())).containsExactly(6);
    }

    @Test
    void anOrderThatTheReadModelLacksIsPassedOver() {
        address.put("sort", "shoes");
        assertThat(model.page().items()).containsExactly(0, 1, 2);
    }

    @Test
    void selectedRowsAreKeysAlsoOfPagesThatAreNotLoaded() {
        model.setSelected(List.of(model.getRowData("row9"), model.getRowData("row1")));
        assertThat(model.keys()).containsExactly("row9", "row1");
        assertThat(model.getRowKey(4)).isEqualTo("row4");
        assertThat(model.getRowKey("row9")).isEqualTo("row9");
    }

    private static Map<String, SortMeta> sortedBy(String field, SortOrder order) {
        return Map.of(field, SortMeta.builder().field(field).order(order).build());
    }

    private final class FixedAddress extends ListAddress {

        FixedAddress() {
            super(
                    new RequestParameters() {
                        @Override
                        public String text(String name) {
                            return address.getOrDefault(name, "");
                        }
                    },
                    new PageContext(new CurrentCaller()));
        }

        @Override
        boolean isTableRequest() {
            return byTable;
        }

        @Override
        void moved(int page, @Nullable String sort) {
            moves.add(page + " " + sort);
        }
    }
}
