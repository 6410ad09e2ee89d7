package org.caravanserai.cooperation.registry;

import org.caravanserai.domain.cooperation.registry.EntryKind;

/** What is entered of a record of one kind. */
public interface RecordForm {

    EntryForm entry();

    /** The kind of record that it describes. */
    EntryKind entryKind();
}
