package org.caravanserai.domain.imports;

import java.util.UUID;

/**
 * What is to be imported of an uploaded table.
 *
 * @param upload the {@link TableUpload#id}
 * @param source name of where the table comes from, under which its mapping is saved; empty where none was given
 * @param dryRun only shows what would happen
 */
public record TableOrder(UUID upload, TableMapping mapping, String source, boolean dryRun) {}
