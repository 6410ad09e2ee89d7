package org.caravanserai.events.listing;

/** A rebuild of the search index was requested; it starts after the commit. */
public record SearchRebuildRequested() {}
