package org.caravanserai.platform.files;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.files.FileAction;
import org.caravanserai.domain.files.StoredFiles;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Deletes a file, for callers whom the area allows to change the files at its place. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class DeleteFile {

    private final StoredFiles files;
    private final FilePlaces places;
    private final History history;

    @Inject
    DeleteFile(StoredFiles files, FilePlaces places, History history) {
        this.files = files;
        this.places = places;
        this.history = history;
    }

    /**
     * @throws NotFound also when the caller may not change the files there
     */
    public void execute(String code) {
        var file = files.byCode(code).orElseThrow(() -> new NotFound("not-found"));
        places.requireChangeable(file.place());
        files.delete(file.id());
        history.record(file.id(), FileAction.DELETED, file.name());
    }
}
