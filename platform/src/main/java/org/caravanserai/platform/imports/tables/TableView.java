package org.caravanserai.platform.imports.tables;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.imports.TableUpload;

/**
 * An uploaded table as its uploader maps it.
 *
 * @param proposal what the columns are by their names and contents
 * @param savedMappings names of mappings that were saved before
 * @param meanings what texts may mean that the target cannot read, by the keys of columns
 * @param making what stands before a text that something new is to be made of, by the keys of columns
 */
public record TableView(
        TableUpload upload,
        TableTargetView target,
        TableMapping proposal,
        List<String> savedMappings,
        Map<String, List<Meaning>> meanings,
        Map<String, String> making) {}
