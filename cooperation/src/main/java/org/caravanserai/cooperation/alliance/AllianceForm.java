package org.caravanserai.cooperation.alliance;

import java.util.Map;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.jspecify.annotations.Nullable;

/** An alliance as entered in a form: everything as text. */
public record AllianceForm(
        EntryForm entry, @Nullable String kind, @Nullable Map<String, String> charter) implements RecordForm {

    @Override
    public EntryKind entryKind() {
        return EntryKind.ALLIANCE;
    }
}
