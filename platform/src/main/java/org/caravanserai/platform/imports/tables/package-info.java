/**
 * Import of tables from CSV and Excel files for all areas: columns are mapped, a dry run shows the result, a job does
 * the import.
 *
 * <p>A bean {@code TableTarget} names its columns with types and imports one row; a row without changes answers {@code
 * UNCHANGED}, and refused rows are listed with their reason. CSV and Excel, mapping (proposed, saved by name), dry run,
 * progress, the file with refused rows and {@code /manage/imports} come with it; link there from the area's pages. A
 * call {@code POST …/import?mapping=&dryRun=} of the area is one line: {@code TableImportApi.start}. Rows are imported
 * in transactions of 100, and one by one where one of them is refused, in the name of the account that started the
 * import; in a dry run each transaction is rolled back, so rows of one batch do not see those of another. Where related
 * rows may appear anywhere in the file, the bean is a {@code TableGroupTarget}: it names the group of a row, imports
 * each group in a transaction of its own, names what it changed, and reports at the end what the table no longer
 * contains. {@code needsSource} asks for the name of the source, which is in the {@code TableContext}; the API's one
 * line is then {@code TableImportApi.startOfSource}.
 */
@NullMarked
package org.caravanserai.platform.imports.tables;

import org.jspecify.annotations.NullMarked;
