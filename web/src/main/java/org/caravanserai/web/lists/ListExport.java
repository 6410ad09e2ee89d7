package org.caravanserai.web.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.primefaces.component.api.DynamicColumn;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;

/**
 * A {@code k:table} as a file, for {@code k:export}: all rows that its filters find, in its order, with the columns that
 * are shown and the words of the page. The file is the list's own address with {@code export=csv} or {@code xlsx}.
 */
@Named
@RequestScoped
public class ListExport {

    /** Rows of a file at the most; who needs more narrows the list, or uses the API. */
    static final int MOST_ROWS = 20_000;

    private static final String PARAMETER = "export";

    private ListAddress address;

    @SuppressWarnings("NullAway.Init")
    protected ListExport() {}

    @Inject
    ListExport(ListAddress address) {
        this.address = address;
    }

    public int getMostRows() {
        return MOST_ROWS;
    }

    /**
     * How many rows a list has.
     *
     * @param table client id of the table
     */
    public long rows(String table) {
        return model(table(table)).getTotal();
    }

    /**
     * Answers with the file where the address asks for one and the list is not too long for it; the page is not shown
     * then.
     *
     * @param table client id of the table
     */
    public void answer(String table) {
        var format = format();
        if (format.isPresent() && rows(table) <= MOST_ROWS) {
            try {
                write(format.get(), table(table), table.split(":", 2)[0]);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private Optional<SheetFormat> format() {
        var asked = address.parameters().text(PARAMETER).toUpperCase(Locale.ROOT);
        return Arrays.stream(SheetFormat.values())
                .filter(format -> format.name().equals(asked))
                .findFirst();
    }

    private static void write(SheetFormat format, DataTable table, String name) throws IOException {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType(format.mediaType());
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Content-Disposition", format.disposition(name));
        format.write(external.getResponseOutputStream(), columns(context, table), reader -> model(table)
                .each(reader));
        context.responseComplete();
    }

    private static List<SheetColumn<Object>> columns(FacesContext context, DataTable table) {
        return table.getColumns().stream()
                .filter(ListExport::isShown)
                .map(column ->
                        new SheetColumn<Object>(heading(column), row -> cell(context, table.getVar(), column, row)))
                .toList();
    }

    private static boolean isShown(UIColumn column) {
        apply(column);
        return column.getField() != null && column.isRendered() && column.isExportable();
    }

    private static String heading(UIColumn column) {
        apply(column);
        return Objects.toString(column.getHeaderText(), "");
    }

    private static String cell(FacesContext context, String name, UIColumn column, Object row) {
        var request = context.getExternalContext().getRequestMap();
        var text = new CellText();
        context.setResponseWriter(text);
        request.put(name, row);
        try {
            apply(column);
            var component = column instanceof DynamicColumn dynamic ? dynamic.getColumns() : (UIComponent) column;
            for (var child : component.getChildren()) {
                child.encodeAll(context);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        } finally {
            request.remove(name);
        }
        return text.get();
    }

    /** Columns that share one component have to be identified. */
    private static void apply(UIColumn column) {
        if (column instanceof DynamicColumn dynamic) {
            dynamic.applyModel();
        }
    }

    private static DataTable table(String id) {
        return (DataTable) Objects.requireNonNull(
                FacesContext.getCurrentInstance().getViewRoot().findComponent(id), id);
    }

    private static ListModel<?> model(DataTable table) {
        return (ListModel<?>) table.getValue();
    }
}
