package org.caravanserai.platform.imports.tables;

import java.util.List;

/**
 * What tables can be imported into, as somebody chooses it.
 *
 * @param label key of what is imported
 */
public record TableTargetView(String name, String label, boolean ofOrganization, List<TableColumn> columns) {

    static TableTargetView of(TableTarget target) {
        return new TableTargetView(target.name(), target.label(), target.isOfOrganization(), target.columns());
    }
}
