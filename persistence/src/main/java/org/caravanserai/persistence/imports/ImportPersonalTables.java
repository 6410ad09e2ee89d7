package org.caravanserai.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** Accounts that started imports. */
@ApplicationScoped
class ImportPersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("import_job", "started_by", "started_by_name")
                        .exportedAs("imports", """
                            select cast(jsonb_build_object('startedAt', i.started_at, 'finishedAt', i.finished_at, 'state', i.state,
                                        'records', i.records) as text) as json
                              from me join import_job i on i.started_by = me.id order by i.started_at
                            """)
                        .erasedBy("update import_job set started_by_name = '' where started_by = ?1"),
                PersonalTable.of("import_refusal", "arguments", "further", "source")
                        .notExported("rows of tables of others that were refused")
                        .erasedBy("""
                            update import_refusal set arguments = array_fill(cast('—' as text), array[cardinality(arguments)]),
                                   further = '[]', source = null
                             where array_to_string(arguments, ' ') ~* ?3 or cast(further as text) ~* ?3 or source ~* ?3
                            """),
                PersonalTable.of("table_upload", "account_id", "file_name")
                        .exportedAs("uploadedTables", """
                            select cast(jsonb_build_object('file', u.file_name, 'rows', u.row_count, 'uploadedAt', u.uploaded_at) as text) as json
                              from me join table_upload u on u.account_id = me.id order by u.uploaded_at
                            """)
                        .erasedBy("update table_upload set file_name = '' where account_id = ?1"));
    }
}
