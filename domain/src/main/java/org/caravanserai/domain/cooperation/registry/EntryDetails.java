package org.caravanserai.domain.cooperation.registry;

/** What only records of one kind show. */
public interface EntryDetails {}
