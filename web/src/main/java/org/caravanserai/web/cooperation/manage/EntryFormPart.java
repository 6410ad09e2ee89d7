package org.caravanserai.web.cooperation.manage;

import java.util.stream.Stream;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.cooperation.registry.RecordForm;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.shell.FormRows;
import org.jspecify.annotations.Nullable;

/** What only the form of one kind of records asks, and how a record of this kind is registered and changed. */
interface EntryFormPart {

    EntryKind entryKind();

    /**
     * @param details of the record; null while it is new
     */
    void show(@Nullable EntryDetails details);

    /** Shows what was typed into a draft of this kind. */
    void show(RecordForm typed);

    /** All that is typed. */
    RecordForm form(EntryForm shared);

    /** Registers it; answers its slug. */
    String register(EntryForm shared);

    void change(Slug slug, @Nullable Long read, EntryForm shared);

    /** The lists of this part. */
    default Stream<FormRows<?>> rows() {
        return Stream.of();
    }
}
