package org.caravanserai.platform.imports;

import java.util.UUID;

/** The body of an import is stored. */
record ImportStarted(UUID id) {}
