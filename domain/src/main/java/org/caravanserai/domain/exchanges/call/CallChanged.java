package org.caravanserai.domain.exchanges.call;

import java.util.UUID;

/** A call was published, or what the public sees of it has changed. Observed in the same transaction. */
public record CallChanged(UUID call) {}
