package org.caravanserai.domain.exchanges.call;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * A document that a call asks its applicants for.
 *
 * @param key names it in addresses, and is the slot of its files; unchanged once files are attached
 * @param required whether an application cannot be submitted without it
 * @param types which types of files are taken, 1 or more
 */
public record RequestedDocument(String key, LocalizedText label, boolean required, Set<FileType> types)
        implements Serializable {

    /** Limit for one file, in megabytes. */
    public static final int MOST_MEGABYTES = 10;

    /** Limit for one document, for example the pages of a scan. */
    public static final int MOST_FILES = 5;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public RequestedDocument {
        new Invalid.Collector()
                .check(KEY.matcher(key).matches(), "key", "not-a-condition-code", key)
                .check(!label.isEmpty(), "label", "required")
                .check(!types.isEmpty(), "types", "required")
                .throwIfAny();
        types = types.isEmpty() ? Set.of() : EnumSet.copyOf(types);
    }

    /** Policy for the files of an applicant, which are erased with the account. */
    public FilePolicy policy() {
        return FilePolicy.personal(MOST_MEGABYTES, MOST_FILES, types.toArray(FileType[]::new));
    }
}
