package org.caravanserai.domain.events;

import java.util.UUID;

/** An event was published, or what the public sees of it has changed. Observed in the same transaction. */
public record EventChanged(UUID event) {}
