/** Importing tables from CSV and Excel files into the things of all areas: columns are mapped, a dry run tells what would happen, a job does it. */
@NullMarked
package org.caravanserai.platform.imports.tables;

import org.jspecify.annotations.NullMarked;
