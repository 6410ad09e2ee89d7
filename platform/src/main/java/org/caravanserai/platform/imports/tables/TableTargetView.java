package org.caravanserai.platform.imports.tables;

import java.util.List;

/**
 * A target of table imports, as shown for choosing.
 *
 * @param label key of what is imported
 * @param ofSource whether each table needs the name of its source
 */
public record TableTargetView(
        String name, String label, boolean ofOrganization, boolean ofSource, List<TableColumn> columns) {

    static TableTargetView of(ImportTarget target) {
        return new TableTargetView(
                target.name(), target.label(), target.isOfOrganization(), target.needsSource(), target.columns());
    }
}
