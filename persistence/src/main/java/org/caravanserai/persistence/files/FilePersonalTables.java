package org.caravanserai.persistence.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** Uploaders of files. Personal files are erased with the account, others stay with their record. */
@ApplicationScoped
class FilePersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("stored_file", "owner_account", "owner_name", "file_name")
                .joined("owner_account")
                .exportedAs("files", """
                    select cast(jsonb_build_object('code', f.code, 'name', f.file_name, 'type', f.type, 'size', f.size,
                                'sha256', f.sha256, 'attachedAt', f.attached_at,
                                'address', '/api/v1/files/' || f.code || '/content') as text) as json
                      from me join stored_file f on f.owner_account = me.id order by f.attached_at
                    """)
                .erasedBy("delete from stored_file where owner_account = ?1 and personal")
                .erasedBy("update stored_file set owner_account = null, owner_name = '' where owner_account = ?1"));
    }

    @Override
    public List<String> historySubjects() {
        return List.of("select 'FILE', f.id from me join stored_file f on f.owner_account = me.id");
    }
}
