package org.caravanserai.cooperation.mechanism;

import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism or platform as entered in a form: everything as text.
 *
 * @param scholarship of a scholarship scheme: what it offers; null: nothing is said
 */
public record MechanismForm(
        EntryForm entry,
        @Nullable String kind,
        @Nullable String everyMonths,
        @Nullable ScholarshipForm scholarship) implements RecordForm {

    @Override
    public EntryKind entryKind() {
        return EntryKind.MECHANISM;
    }

    /**
     * What a scholarship scheme offers; empty fields say nothing.
     *
     * @param places a year
     * @param scheme code and version of the scale, with a space between them
     */
    public record ScholarshipForm(
            @Nullable String places,
            @Nullable String language,
            @Nullable String scheme,
            @Nullable String level) {}
}
