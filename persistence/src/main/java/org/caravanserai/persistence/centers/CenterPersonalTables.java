package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** People who review applications for centers and sign agreements, those who govern centers, and permits of teachers. */
@ApplicationScoped
class CenterPersonalTables implements PersonalTables {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("center_review", "account_id", "recorded_by")
                        .exportedAs("centerReviews", """
                            select cast(to_jsonb(r) as text) as json from me join center_review r on r.account_id = me.id
                             order by r.recorded_at
                            """)
                        .erasedBy("""
                            update center_review set recorded_by = '—', version = version + 1 where account_id = ?1
                            """),
                PersonalTable.of("center_agreement_signature", "account_id", "signed_by")
                        .exportedAs("centerAgreementSignatures", """
                            select cast(to_jsonb(s) as text) as json from me
                            join center_agreement_signature s on s.account_id = me.id order by s.signed_at
                            """)
                        .erasedBy("update center_agreement_signature set signed_by = '—' where account_id = ?1"),
                PersonalTable.of("center_permit", "teacher_id")
                        .exportedAs("centerPermits", """
                            select cast(jsonb_build_object('center', c.slug, 'kind', p.kind, 'endsOn', p.ends_on, 'recordedOn', p.recorded_on,
                                   'withdrawnOn', p.withdrawn_on) as text) as json
                            from me join center_permit p on p.teacher_id = me.id join centers c on c.id = p.center_id order by p.ends_on
                            """)
                        .erasedBy("""
                            update deadline set state = 'CANCELLED', ended_at = now()
                             where kind = 'CENTER_PERMIT' and state = 'OPEN' and subject_id in (select id from center_permit where teacher_id = ?1)
                            """)
                        .erasedBy("delete from center_permit where teacher_id = ?1"),
                PersonalTable.of("center_post", "person_name")
                        .notExported("names who held a post, without an account")
                        .notErased("names without an account: who directed a center belongs to its public record, who"
                                + " taught or worked there to what only its owners read"),
                PersonalTable.of("center_expense", "account_id")
                        .exportedAs("centerExpenses", """
                            select cast(jsonb_build_object('spentOn', e.spent_on, 'amount', e.amount, 'currency', e.currency,
                                   'documentNumber', e.document_number, 'note', e.note, 'recordedAt', e.recorded_at) as text) as json
                            from me join center_expense e on e.account_id = me.id order by e.recorded_at
                            """)
                        .erasedBy(
                                "update center_expense set account_id = null, version = version + 1 where account_id ="
                                        + " ?1"),
                PersonalTable.ofNobody("centers", "the name of a center", "name"),
                PersonalTable.ofNobody("reported_center", "the name of a center", "name"),
                PersonalTable.ofNobody("center_holiday", "the name of a day", "name"),
                PersonalTable.ofNobody("center_third_party", "the name of an institution", "name"),
                PersonalTable.ofNobody("center_teaching_point", "the name of a place", "name"),
                PersonalTable.ofNobody("center_room", "the name of a room", "name"),
                PersonalTable.ofNobody("center_term", "the name of a term", "name"));
    }
}
