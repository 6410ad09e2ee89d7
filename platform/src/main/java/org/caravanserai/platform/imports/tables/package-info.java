/** Import of tables from CSV and Excel files for all areas: columns are mapped, a dry run shows the result, a job does the import. */
@NullMarked
package org.caravanserai.platform.imports.tables;

import org.jspecify.annotations.NullMarked;
