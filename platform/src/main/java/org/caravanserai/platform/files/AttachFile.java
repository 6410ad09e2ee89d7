package org.caravanserai.platform.files;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Attaches a file to a record, for callers whom the area allows to change its files. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class AttachFile {

    /** Maximum size of any file; places may allow less. */
    public static final long MOST_BYTES = 100L << 20;

    private final FilePlaces places;
    private final FileKeeper keeper;

    @Inject
    AttachFile(FilePlaces places, FileKeeper keeper) {
        this.places = places;
        this.keeper = keeper;
    }

    /**
     * @param kind see {@link FileAccess#kind}
     * @param subject the code or address by which people name the thing
     * @param name as the sender's system calls it
     * @throws org.caravanserai.domain.shared.Invalid when the file is empty, broken off, too large or not of an allowed type
     * @throws org.caravanserai.domain.shared.Refused {@code files-full} or {@code files-quota}
     */
    public StoredFile execute(String kind, String subject, String slot, String name, InputStream content) {
        var place = places.requireChangeable(places.readable(kind, subject, slot));
        return keeper.keep(place, places.policy(place), Objects.requireNonNull(name), content);
    }
}
