package org.caravanserai.domain.cooperation.registry;

/** Fields that only records of one kind have. */
public interface EntryDetails {}
