package org.caravanserai.domain.cooperation.registry;

import java.time.Instant;

/** A record that is public no longer, and why. */
public record WithdrawnEntry(EntryRow row, String reason, Instant at) {}
