package org.caravanserai.platform.imports.tables;

import java.util.List;
import org.caravanserai.domain.access.Permission;

/** What an area contributes so that tables can be imported into its things: one bean for each kind of thing. */
public interface TableTarget {

    /** Unlike those of all other areas, for example {@code agreements}; stored and part of addresses, so never renamed. */
    String name();

    /** Key of what is imported, in the area's message bundles. */
    String label();

    /** Who may import. */
    Permission permission();

    /** Whether tables are imported in the name of an organization for which the caller has the permission. */
    boolean isOfOrganization();

    /** In the order in which people read them. */
    List<TableColumn> columns();

    /**
     * Takes one row, in the name of who started the import and in a transaction with some others. The same row again changes nothing and
     * answers {@link TableOutcome#UNCHANGED}.
     *
     * @throws org.caravanserai.domain.shared.DomainException when the row cannot be taken; the import goes on with the next one. The field
     *     of an {@link org.caravanserai.domain.shared.Invalid} is the key of a column, or empty
     */
    TableOutcome take(TableLine line, TableContext context);

    /**
     * All rows were taken, in a transaction of its own.
     *
     * @return how many things ended because the table does not have them any more
     */
    default int finish(TableContext context) {
        return 0;
    }
}
