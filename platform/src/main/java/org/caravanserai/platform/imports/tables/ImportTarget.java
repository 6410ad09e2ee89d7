package org.caravanserai.platform.imports.tables;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What tables can be imported into. An area contributes a bean for each kind of thing: a {@link TableTarget}, which takes a table row by
 * row, or a {@link TableGroupTarget}, which takes rows together that stand anywhere in it.
 */
public interface ImportTarget {

    /** Unlike those of all other areas, for example {@code agreements}; stored and part of addresses, so never renamed. */
    String name();

    /** Key of what is imported, in the area's message bundles. */
    String label();

    /** Permission needed to import. */
    Permission permission();

    /** Whether tables are imported in the name of an organization for which the caller has the permission. */
    boolean isOfOrganization();

    /**
     * Whether each table needs the name of its source, because the target compares it with earlier tables of the same source. The mapping
     * of columns is saved under the same name.
     */
    default boolean needsSource() {
        return false;
    }

    /** Columns in the order of the documentation. */
    List<TableColumn> columns();

    /** How a wide table of this target is recognized; null where a row of the file is always a row of the target. */
    default @Nullable SpreadColumns spread() {
        return null;
    }

    /** What a text in this column may mean that the target cannot read; empty where there is no list to choose from. */
    default List<Meaning> meanings(String column, @Nullable UUID organization) {
        return List.of();
    }

    /** What stands before a text in this column that something new is to be made of; empty where nothing is made. */
    default String making(String column) {
        return "";
    }
}
