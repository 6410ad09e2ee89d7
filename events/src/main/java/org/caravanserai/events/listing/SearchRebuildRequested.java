package org.caravanserai.events.listing;

/** The index of the search is to be made anew, once the transaction that says so is through. */
public record SearchRebuildRequested() {}
