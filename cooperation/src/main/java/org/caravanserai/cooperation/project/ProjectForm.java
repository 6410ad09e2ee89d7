package org.caravanserai.cooperation.project;

import java.util.Map;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.jspecify.annotations.Nullable;

/** A project as entered in a form: everything as text. */
public record ProjectForm(EntryForm entry, @Nullable Map<String, String> purpose) implements RecordForm {

    @Override
    public EntryKind entryKind() {
        return EntryKind.PROJECT;
    }
}
