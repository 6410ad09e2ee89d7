package org.caravanserai.platform.imports.tables;

import java.util.UUID;

/** An import of a table waits for a worker. */
public record TableImportStarted(UUID id) {}
