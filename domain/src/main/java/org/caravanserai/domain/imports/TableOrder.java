package org.caravanserai.domain.imports;

import java.util.UUID;

/**
 * What is to be imported of an uploaded table.
 *
 * @param upload the {@link TableUpload#id}
 * @param dryRun only tells what would happen
 */
public record TableOrder(UUID upload, TableMapping mapping, boolean dryRun) {}
