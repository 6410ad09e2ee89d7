package org.caravanserai.persistence.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** Holders of documents, and who ended documents. A forgotten holder's document stays verifiable, without name and file. */
@ApplicationScoped
class DocumentPersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("issued_document", "holder_account", "holder_name", "ended_by", "ended_by_name")
                .joined("holder_account")
                .exportedAs("documents", """
                    select cast(jsonb_build_object('kind', d.kind, 'number', d.number, 'code', d.code, 'holder', d.holder_name,
                                'holderCode', d.holder_code, 'facts', d.facts, 'issuedOn', d.issued_on, 'validUntil', d.valid_until,
                                'state', d.state, 'endedAt', d.ended_at, 'endReason', d.end_reason) as text) as json
                      from me join issued_document d on d.holder_account = me.id order by d.issued_at
                    """)
                .erasedBy("""
                    delete from issued_document_file
                     where document_id in (select id from issued_document where holder_account = ?1)
                    """)
                .erasedBy("""
                    update issued_document set holder_name = '', holder_masked = '', holder_account = null, version = version + 1
                     where holder_account = ?1
                    """)
                .erasedBy("update issued_document set ended_by_name = '' where ended_by = ?1"));
    }

    @Override
    public List<String> historySubjects() {
        return List.of("select 'DOCUMENT', d.id from me join issued_document d on d.holder_account = me.id");
    }
}
