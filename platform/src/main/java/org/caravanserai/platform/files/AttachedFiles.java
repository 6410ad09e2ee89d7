package org.caravanserai.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.domain.files.StoredFiles;
import org.caravanserai.platform.pieces.PieceStream;

/** The files of a thing, for the use cases of its area, which have asked already whether the caller may. */
@ApplicationScoped
public class AttachedFiles {

    private final StoredFiles files;
    private final FileKeeper keeper;

    @Inject
    AttachedFiles(StoredFiles files, FileKeeper keeper) {
        this.files = files;
        this.keeper = keeper;
    }

    /**
     * Attaches a file in the name of the caller, who may have no account.
     *
     * @param name as the sender's system calls it
     * @throws org.caravanserai.domain.shared.Invalid when the file is empty, broken off, too large or not of an allowed type
     * @throws org.caravanserai.domain.shared.Refused {@code files-full} or {@code files-quota}
     */
    public StoredFile keep(FilePlace place, FilePolicy policy, String name, InputStream content) {
        return keeper.keep(place, policy, name, content);
    }

    /** The oldest first. */
    public List<StoredFile> at(FilePlace place) {
        return files.at(place);
    }

    /** The content from its beginning. */
    public InputStream open(StoredFile file) {
        return PieceStream.of(number -> files.piece(file.id(), number));
    }

    /**
     * The thing is deleted, and its files with it.
     *
     * @return how many files
     */
    public int deleteOf(String kind, UUID subject) {
        return files.deleteOf(kind, subject);
    }
}
