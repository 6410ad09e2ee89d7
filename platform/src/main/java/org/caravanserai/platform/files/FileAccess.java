package org.caravanserai.platform.files;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;

/**
 * What an area contributes so that files can be attached to its things: one bean for each kind of thing. It is asked with every request,
 * inside the transaction of the use case.
 */
public interface FileAccess {

    /** The {@link FilePlace#kind}, unlike those of all other areas. */
    String kind();

    /**
     * The thing that people name by this code or address.
     *
     * @return empty when there is none
     */
    Optional<UUID> subject(String code);

    /** What may be attached at this place; empty when the thing has no such slot. */
    Optional<FilePolicy> policy(FilePlace place);

    /** Whether the caller may see and download the files at this place. */
    boolean mayRead(FilePlace place, Caller caller);

    /** Whether the caller may attach and delete files at this place now; asked only of those who may read. */
    boolean mayChange(FilePlace place, Caller caller);
}
