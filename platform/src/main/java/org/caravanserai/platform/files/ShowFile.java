package org.caravanserai.platform.files;

import jakarta.inject.Inject;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.domain.files.StoredFiles;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Metadata of a file, for readers whom the area allows. */
@UseCase
@Public
public class ShowFile {

    private final StoredFiles files;
    private final FilePlaces places;

    @Inject
    ShowFile(StoredFiles files, FilePlaces places) {
        this.files = files;
        this.places = places;
    }

    /**
     * @throws NotFound also when the caller may not read it
     * @throws Forbidden {@code sign-in-required} when the caller is not signed in and it is not public
     */
    public StoredFile execute(String code) {
        var file = files.byCode(code).orElseThrow(places::none);
        places.requireReadable(file.place());
        return file;
    }
}
