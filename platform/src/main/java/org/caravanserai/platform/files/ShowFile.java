package org.caravanserai.platform.files;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.domain.files.StoredFiles;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What is known about a file, for whoever the area lets read it. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowFile {

    private StoredFiles files;
    private FilePlaces places;

    @SuppressWarnings("NullAway.Init")
    protected ShowFile() {}

    @Inject
    ShowFile(StoredFiles files, FilePlaces places) {
        this.files = files;
        this.places = places;
    }

    /**
     * @throws NotFound also when the caller may not read it
     */
    public StoredFile execute(String code) {
        var file = files.byCode(code).orElseThrow(() -> new NotFound("not-found"));
        places.requireReadable(file.place());
        return file;
    }
}
