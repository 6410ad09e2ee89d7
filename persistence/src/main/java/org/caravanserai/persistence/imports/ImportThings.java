package org.caravanserai.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.ImportAction;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Imports by the file of the table, or by their format. */
@ApplicationScoped
class ImportThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(NamedThing.of(
                        ImportAction.SUBJECT, "import_job i left join table_upload u on u.id = i.upload_id", "i.id")
                .words("coalesce(u.file_name, i.format)")
                .link(
                        "case when i.upload_id is null then '/admin/imports/' || i.id end",
                        Permission.IMPORT_ORGANIZATIONS));
    }
}
