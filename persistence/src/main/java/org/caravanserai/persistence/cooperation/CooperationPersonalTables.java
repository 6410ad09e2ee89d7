package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** People who are named in records of cooperation. */
@ApplicationScoped
class CooperationPersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.ofNobody("cooperation_party", "name of a body", "name"),
                PersonalTable.ofNobody("cooperation_degree_authority", "name of an authority", "name"),
                PersonalTable.ofNobody("figure_source", "name of a publication", "name"),
                PersonalTable.of("cooperation_change")
                        .notExported("what records of the registry say is not about people")
                        .erasedBy("""
                            update cooperation_change set changes = cast(regexp_replace(cast(changes as text), ?3, '[…]', 'gi') as jsonb)
                             where cast(changes as text) ~* ?3
                            """),
                PersonalTable.of("cooperation_draft", "account_id")
                        .exportedAs("drafts of records of the registry", """
                            select cast(to_jsonb(d) as text) as json from me join cooperation_draft d on d.account_id = me.id
                             order by d.saved_at
                            """)
                        .erasedBy("delete from cooperation_draft where account_id = ?1"),
                PersonalTable.of("cooperation_result", "verifier_account_id")
                        .exportedAs("verifications", """
                            select cast(json_build_object('project', e.slug, 'number', r.number, 'result', r.title, 'organization', o.slug,
                                   'asked_on', r.asked_on, 'verified_on', r.verified_on) as text) as json
                              from me join cooperation_result r on r.verifier_account_id = me.id
                              join cooperation_entry e on e.id = r.project_id join organization o on o.id = r.verifier_id
                             order by r.asked_on
                            """)
                        .erasedBy("""
                            update cooperation_result
                               set verifier_account_id = null, version = version + 1,
                                   verifier_id = case when stage = 'VERIFIED' then verifier_id end,
                                   asked_on = case when stage = 'VERIFIED' then asked_on end
                             where verifier_account_id = ?1
                            """),
                PersonalTable.of("cooperation_proposal", "account_id")
                        .exportedAs("proposals", """
                            select cast(to_jsonb(p) as text) as json from me join cooperation_proposal p on p.account_id = me.id
                             order by p.made_at
                            """)
                        .erasedBy("""
                            delete from cooperation_proposal
                             where account_id = ?1 and state in ('SUBMITTED', 'NOT_ADMITTED', 'WITHDRAWN')
                            """)
                        .erasedBy(
                                "update cooperation_proposal set named = false, version = version + 1 where account_id"
                                        + " = ?1"));
    }

    @Override
    public List<String> historySubjects() {
        return List.of("select 'PROPOSAL', p.id from me join cooperation_proposal p on p.account_id = me.id");
    }
}
