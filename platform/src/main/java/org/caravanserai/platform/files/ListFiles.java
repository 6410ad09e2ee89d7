package org.caravanserai.platform.files;

import jakarta.inject.Inject;
import org.caravanserai.domain.files.StoredFiles;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** The files at a place, for readers whom the area allows. */
@UseCase
@Public
public class ListFiles {

    private final StoredFiles files;
    private final FilePlaces places;

    @Inject
    ListFiles(StoredFiles files, FilePlaces places) {
        this.files = files;
        this.places = places;
    }

    /**
     * @param kind see {@link FileAccess#kind}
     * @param subject the code or address by which people name the thing
     */
    public FileSlot execute(String kind, String subject, String slot) {
        var place = places.readable(kind, subject, slot);
        return new FileSlot(files.at(place), places.policy(place), places.mayChange(place));
    }
}
