package org.caravanserai.web.lists;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows of a {@code k:table}, one page at a time from a read model, which cuts, sorts and filters in the database and
 * counts with the same statements. Lives as long as the request. Selected rows are known by their keys, because those of
 * other pages are not loaded.
 */
public final class ListModel<T> extends LazyDataModel<Object> {

    private static final long serialVersionUID = 1L;

    private final transient ListAddress address;
    private final int size;
    private final transient Function<PageRequest, Page<T>> source;
    private final transient Function<T, Object> key;
    private transient @Nullable PageRequest asked;
    private transient @Nullable Page<T> loaded;
    private List<Object> selected = List.of();

    /**
     * @param size rows of a page
     * @param source the read model
     * @param key what names a row in forms and addresses
     */
    public ListModel(ListAddress address, int size, Function<PageRequest, Page<T>> source, Function<T, Object> key) {
        this.address = address;
        this.size = size;
        this.source = source;
        this.key = key;
    }

    /** The page that the address asks for, or that the table asked for since. */
    public Page<T> page() {
        var page = loaded;
        return page != null ? page : page(address.parameters().page(size));
    }

    /** Reads the page that the address asks for, unless the table is about to ask for another one. */
    public void prepare() {
        if (!address.isTableRequest()) {
            page();
        }
    }

    public long getTotal() {
        return page().total();
    }

    /** Whether there is no row at all. While the table asks for other rows, it is there and has some. */
    public boolean isNone() {
        return !address.isTableRequest() && getTotal() == 0;
    }

    /** Hands every row that the filters find to the reader, in the order that the address asks for. */
    void each(Consumer<Object> reader) {
        var asked = address.parameters().page(PageRequest.MAX_SIZE);
        Page<T> rows;
        int number = 0;
        do {
            rows = address.parameters()
                    .list(new PageRequest(number, PageRequest.MAX_SIZE, asked.query(), asked.sort()), source);
            rows.items().forEach(reader);
            number++;
        } while (number < rows.pages());
    }

    /** Number of the first row of the page that the address asks for, from 0. */
    public int getFirst() {
        return page().page() * size;
    }

    /** Rows of a page. */
    public int getSize() {
        return size;
    }

    /** Keys of the selected rows, also of those on other pages. */
    public List<String> keys() {
        return selected.stream().map(Object::toString).toList();
    }

    public List<Object> getSelected() {
        return selected;
    }

    public void setSelected(@Nullable List<Object> selected) {
        this.selected = selected == null ? List.of() : List.copyOf(selected);
    }

    /** Counting is part of loading. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return 0;
    }

    @Override
    public List<Object> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        var sort = sortBy.values().stream()
                .findFirst()
                .map(ListModel::sort)
                .orElse(address.parameters().textOrNull("sort"));
        var page = page(new PageRequest(first / size, size, address.parameters().textOrNull("query"), sort));
        setRowCount((int) Math.min(page.total(), Integer.MAX_VALUE));
        if (address.isTableRequest()) {
            address.moved(page.page(), sort);
        }
        return List.copyOf(page.items());
    }

    private static String sort(SortMeta column) {
        return (column.getOrder() == SortOrder.DESCENDING ? "-" : "") + column.getField();
    }

    /** What was loaded last is not loaded again; beyond the end the last page is shown. */
    private Page<T> page(PageRequest request) {
        if (loaded != null && request.equals(asked)) {
            return loaded;
        }
        asked = request;
        loaded = address.parameters().list(request, source);
        if (loaded.items().isEmpty() && loaded.total() > 0) {
            return page(new PageRequest(loaded.pages() - 1, size, request.query(), request.sort()));
        }
        return loaded;
    }

    @Override
    public Object getRowData(String rowKey) {
        return rowKey;
    }

    @Override
    @SuppressWarnings("unchecked")
    public String getRowKey(Object row) {
        return row instanceof String selectedKey ? selectedKey : Objects.toString(key.apply((T) row));
    }
}
