package org.caravanserai.web.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.DynamicColumn;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;

/**
 * A {@code k:table} as a file, for {@code k:export}: all rows that its filters find, in its order, with the columns that
 * are shown and the words of the page; where a column names the {@code cell}, its number, date or moment; where a cell shows several facts
 * ({@code k:fact}), a column for each. The file is the list's own address with {@code export=csv} or {@code xlsx}.
 */
@Named
@RequestScoped
public class ListExport {

    /** Rows of a file at the most; who needs more narrows the list, or uses the API. */
    static final int MOST_ROWS = 20_000;

    private static final String PARAMETER = "export";

    /** Attribute of {@code k:fact}: the heading of its column. */
    private static final String FACT = "fact";

    /** What is at fault, in words that no field of a page has, so that the page as a whole says it. */
    private static final String FORMAT = "format";

    private final ListAddress address;
    private final Notices notices;

    @Inject
    ListExport(ListAddress address, Notices notices) {
        this.address = address;
        this.notices = notices;
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
     * Answers with the file where the address asks for one; the page is not shown then. Where there is no such file, or
     * the list is too long for one, the page says so with status 400.
     *
     * @param table client id of the table
     */
    public void answer(String table) {
        var asked = address.parameters().text(PARAMETER);
        if (asked.isEmpty()) {
            return;
        }
        try {
            var format = format(asked);
            if (rows(table) > MOST_ROWS) {
                throw new Invalid(FORMAT, "export-too-long", MOST_ROWS);
            }
            write(format, table(table), table.split(":", 2)[0]);
        } catch (Invalid refusal) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
            notices.failed(refusal);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static SheetFormat format(String asked) {
        var formats = SheetFormat.values();
        return Arrays.stream(formats)
                .filter(format -> format.name().equals(asked.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        FORMAT,
                        "not-one-of",
                        asked,
                        Arrays.stream(formats)
                                .map(format -> format.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
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
                .flatMap(column -> {
                    var facts = facts(component(column)).toList();
                    return facts.isEmpty()
                            ? Stream.of(new SheetColumn<Object>(
                                    heading(column), row -> cell(context, table.getVar(), column, row)))
                            : facts.stream()
                                    .map(fact -> new SheetColumn<Object>(
                                            Objects.toString(
                                                    fact.getAttributes().get(FACT), ""),
                                            row -> fact(context, table.getVar(), fact, row)));
                })
                .toList();
    }

    private static Stream<UIComponent> facts(UIComponent component) {
        return component.getChildren().stream()
                .flatMap(child -> child.getAttributes().get(FACT) == null ? facts(child) : Stream.of(child));
    }

    private static @Nullable Object fact(FacesContext context, String name, UIComponent fact, Object row) {
        var request = context.getExternalContext().getRequestMap();
        request.put(name, row);
        try {
            return fact.getAttributes().get("value");
        } finally {
            request.remove(name);
        }
    }

    private static UIComponent component(UIColumn column) {
        return column instanceof DynamicColumn dynamic ? dynamic.getColumns() : (UIComponent) column;
    }

    private static boolean isShown(UIColumn column) {
        apply(column);
        return column.getField() != null && column.isRendered() && column.isExportable();
    }

    private static String heading(UIColumn column) {
        apply(column);
        return Objects.toString(column.getHeaderText(), "");
    }

    /** The value that the column names, where it is one that a workbook has cells for; else what readers see. */
    private static Object cell(FacesContext context, String name, UIColumn column, Object row) {
        var request = context.getExternalContext().getRequestMap();
        var text = new CellText();
        context.setResponseWriter(text);
        request.put(name, row);
        try {
            apply(column);
            var component = component(column);
            var value = component.getAttributes().get("cell");
            if (value instanceof Number
                    || value instanceof LocalDate
                    || value instanceof Instant
                    || value instanceof OffsetDateTime) {
                return value;
            }
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
