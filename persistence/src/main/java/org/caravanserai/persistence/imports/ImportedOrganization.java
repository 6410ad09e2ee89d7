package org.caravanserai.persistence.imports;

import java.util.UUID;
import org.caravanserai.domain.imports.RegistryRecord;

/**
 * Which organization a record goes to.
 *
 * @param slug empty when there is one already
 * @param action word of the history
 */
record ImportedOrganization(UUID id, String slug, RegistryRecord record, String hash, String action) {}
