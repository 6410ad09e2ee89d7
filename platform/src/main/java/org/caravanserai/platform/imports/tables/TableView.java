package org.caravanserai.platform.imports.tables;

import java.util.List;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.imports.TableUpload;

/**
 * An uploaded table as its uploader maps it.
 *
 * @param proposal what the columns are by their names and contents
 * @param savedMappings names of mappings that were saved before
 */
public record TableView(
        TableUpload upload, TableTargetView target, TableMapping proposal, List<String> savedMappings) {}
