package org.caravanserai.platform.files;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.caravanserai.domain.files.StoredFiles;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.pieces.PieceStream;

/** The content of a file, for readers whom the area allows. */
@UseCase
@Public
public class DownloadFile {

    private final StoredFiles files;
    private final FilePlaces places;

    @Inject
    DownloadFile(StoredFiles files, FilePlaces places) {
        this.files = files;
        this.places = places;
    }

    /**
     * Writes it piece by piece.
     *
     * @throws NotFound also when the caller may not read it
     * @throws Forbidden {@code sign-in-required} when the caller is not signed in and it is not public
     */
    public void execute(String code, OutputStream target) {
        var file = files.byCode(code).orElseThrow(places::none);
        places.requireReadable(file.place());
        try (var content = PieceStream.of(number -> files.piece(file.id(), number))) {
            content.transferTo(target);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
