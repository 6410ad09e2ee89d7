package org.caravanserai.cooperation.indicator;

import java.util.List;
import java.util.function.Function;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Pages of rows that are few enough to be held at once. */
final class RowPages {

    private RowPages() {}

    static <T> Page<FactRow> page(List<T> all, PageRequest request, Function<T, FactRow> row) {
        return new Page<>(
                all.stream()
                        .skip(request.offset())
                        .limit(request.size())
                        .map(row)
                        .toList(),
                request.page(),
                request.size(),
                all.size());
    }
}
