package org.caravanserai.persistence.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.files.FileAction;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Files by their names. */
@ApplicationScoped
class FileThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(NamedThing.of(FileAction.SUBJECT, "stored_file", "id").words("file_name"));
    }
}
