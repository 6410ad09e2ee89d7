package org.caravanserai.web.cooperation.registry;

import java.util.List;
import org.caravanserai.cooperation.registry.EntryForm;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What the form of one kind of records is read as, and how a record of this kind is registered and changed.
 *
 * @param <T> the form
 */
public interface EntryFormPart<T extends Record> {

    EntryKind entryKind();

    Class<T> type();

    /**
     * What is known of a record.
     *
     * @param shared what records of all kinds say
     * @param details of a record of this kind
     */
    T known(EntryForm shared, EntryDetails details);

    /** Registers it; answers its slug. */
    String register(T form);

    void change(Slug slug, @Nullable Long read, T form);

    /** The lists that only this kind has. */
    default List<String> lists() {
        return List.of();
    }
}
