package org.caravanserai.web.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.primefaces.component.api.DynamicColumn;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;

/** The columns of a {@code k:table} that its readers may choose, for {@code k:columns}. */
@Named
@RequestScoped
public class ListColumns {

    /** Attribute of a column: whether it is hidden until it is chosen. */
    private static final String EXTRA = "extra";

    private final ListAddress address;

    @Inject
    ListColumns(ListAddress address) {
        this.address = address;
    }

    /** A column to choose. */
    public record Choice(String name, String label, boolean shown) {}

    /**
     * Whether the page shows the table; many show a text instead when there are no rows.
     *
     * @param table client id of the table
     */
    public boolean shown(String table) {
        return Stream.<UIComponent>iterate(table(table), Objects::nonNull, UIComponent::getParent)
                .allMatch(UIComponent::isRendered);
    }

    /**
     * In the order of the table.
     *
     * @param table client id of the table
     */
    public List<Choice> choices(String table) {
        return table(table).getColumns().stream()
                .filter(column -> column.isToggleable() && column.getField() != null)
                .map(this::choice)
                .toList();
    }

    private static DataTable table(String id) {
        var found = FacesContext.getCurrentInstance().getViewRoot().findComponent(id);
        return (DataTable) Objects.requireNonNull(found, id);
    }

    private Choice choice(UIColumn column) {
        if (column instanceof DynamicColumn dynamic) {
            dynamic.applyModel();
        }
        var name = column.getField();
        return new Choice(name, column.getHeaderText(), address.shows(name, !isExtra(column)));
    }

    private static boolean isExtra(UIColumn column) {
        var component = column instanceof DynamicColumn dynamic ? dynamic.getColumns() : (UIComponent) column;
        return Boolean.parseBoolean(String.valueOf(component.getAttributes().get(EXTRA)));
    }
}
