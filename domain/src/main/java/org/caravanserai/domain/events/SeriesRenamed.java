package org.caravanserai.domain.events;

import java.util.UUID;

/** A series of events has another title; its events are found by it. */
public record SeriesRenamed(UUID series) {}
