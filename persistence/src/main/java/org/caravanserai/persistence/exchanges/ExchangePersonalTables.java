package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** People who apply for exchanges and are nominated, and officers who approve agreements. */
@ApplicationScoped
class ExchangePersonalTables implements PersonalTables {

    /** Read before nominations are erased: they tell whose the stay was. */
    private static final String OWN_STAYS = """
        (select m.id from mobility m join nomination n on n.id = m.nomination_id
          where n.account_id = ?1 or (n.account_id is null and n.email = ?2))
        """;

    private static final String OWN_NOMINATIONS = """
        (select id from nomination where account_id = ?1 or (account_id is null and email = ?2))
        """;

    private static final String OWN_APPLICATIONS = "(select id from exchange_application where account_id = ?1)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("nomination_host_form", "contact_name", "contact_email", "born_on", "passport")
                        .exportedAs("hostForms", """
                            select cast(to_jsonb(f) as text) as json from me join nomination n
                                on n.account_id = me.id or (n.account_id is null and n.email = me.email)
                              join nomination_host_form f on f.nomination_id = n.id
                             order by f.filled_at
                            """)
                        .erasedBy("""
                            delete from nomination_host_form where nomination_id in (select id from nomination
                             where account_id = ?1 or (account_id is null and email = ?2))
                            """),
                PersonalTable.of("stay_event", "recorded_by", "recorded_by_name")
                        .exportedAs("stayEvents", """
                            select cast(to_jsonb(e) as text) as json from me join nomination n
                                on n.account_id = me.id or (n.account_id is null and n.email = me.email)
                              join mobility m on m.nomination_id = n.id join stay_event e on e.mobility_id = m.id
                             order by e.recorded_at
                            """)
                        .erasedBy("""
                            update stay_event e set
                                   recorded_by_name = case when recorded_by = ?1 then '—' else recorded_by_name end,
                                   reason = case when mobility_id in\
                            """ + OWN_STAYS + """
                                                then '—' else reason end
                            where recorded_by = ?1 or reason is not null and mobility_id in\
                            """ + OWN_STAYS),
                PersonalTable.of(
                                "stay_contact",
                                "contact_name",
                                "contact_email",
                                "contact_phone",
                                "own_phone",
                                "own_address")
                        .exportedAs("stayContacts", """
                            select cast(to_jsonb(c) as text) as json from me join nomination n
                                on n.account_id = me.id or (n.account_id is null and n.email = me.email)
                              join mobility m on m.nomination_id = n.id join stay_contact c on c.mobility_id = m.id
                            """)
                        .erasedBy("delete from stay_contact where mobility_id in " + OWN_STAYS),
                PersonalTable.of("stay_extension", "reason")
                        .exportedAs("stayExtensions", """
                            select cast(to_jsonb(e) as text) as json from me join nomination n
                                on n.account_id = me.id or (n.account_id is null and n.email = me.email)
                              join mobility m on m.nomination_id = n.id join stay_extension e on e.mobility_id = m.id
                             order by e.asked_at
                            """)
                        .erasedBy("update stay_extension set reason = '—', note = case when note is null then null else"
                                + " '—' end, version = version + 1 where mobility_id in "
                                + OWN_STAYS),
                PersonalTable.of(
                                "invitation",
                                "account_id",
                                "given_name",
                                "family_name",
                                "own_name",
                                "email",
                                "inviter_id",
                                "inviter_name")
                        .exportedAs("visitingInvitations", """
                            select cast(to_jsonb(i) as text) as json from me join invitation i
                                on i.email = me.email or i.inviter_id = me.id
                             order by i.invited_at
                            """)
                        .erasedBy("""
                            update invitation set
                                   given_name = case when email = ?2 then '—' else given_name end,
                                   family_name = case when email = ?2 then null else family_name end,
                                   own_name = case when email = ?2 then null else own_name end,
                                   country = case when email = ?2 then null else country end,
                                   inviter_name = case when inviter_id = ?1 then '—' else inviter_name end,
                                   email = case when email = ?2 then 'deleted-' || id || '@invalid' else email end,
                                   version = version + 1
                             where email = ?2 or inviter_id = ?1
                            """),
                PersonalTable.of("invitation_approval", "decided_by", "decided_by_name")
                        .exportedAs("visitingApprovals", """
                            select cast(to_jsonb(a) as text) as json from me join invitation_approval a on a.decided_by = me.id
                             order by a.decided_at
                            """)
                        .erasedBy("""
                            update invitation_approval set decided_by_name = '—', version = version + 1 where decided_by = ?1
                            """),
                PersonalTable.of(
                                "quota_exception",
                                "requested_by",
                                "requested_by_name",
                                "confirmed_by",
                                "confirmed_by_name")
                        .exportedAs("quotaExceptions", """
                            select cast(to_jsonb(e) as text) as json from me
                              join quota_exception e on me.id in (e.requested_by, e.confirmed_by)
                             order by e.requested_at
                            """)
                        .exportedAs("ownQuotaExceptions", """
                            select cast(jsonb_build_object('reason', e.reason, 'requestedAt', e.requested_at) as text) as json from me
                              join nomination n on n.account_id = me.id or (n.account_id is null and n.email = me.email)
                              join quota_exception e on e.nomination_id = n.id
                             order by e.requested_at
                            """)
                        .erasedBy("""
                            update quota_exception
                               set requested_by_name = case when requested_by = ?1 then '—' else requested_by_name end,
                                   confirmed_by_name = case when confirmed_by = ?1 then '—' else confirmed_by_name end
                             where ?1 in (requested_by, confirmed_by)
                            """)
                        .erasedBy("update quota_exception set reason = '—' where nomination_id in " + OWN_NOMINATIONS),
                PersonalTable.of("agreement_ending_decision", "decided_by", "decided_by_name")
                        .exportedAs("agreementEndings", """
                            select cast(to_jsonb(d) as text) as json from me join agreement_ending_decision d on d.decided_by = me.id
                             order by d.decided_at
                            """)
                        .exportedAs("ownAgreementEndings", """
                            select cast(jsonb_build_object('fate', d.fate, 'reason', d.reason, 'decidedAt', d.decided_at) as text) as json from me
                              join nomination n on n.account_id = me.id or (n.account_id is null and n.email = me.email)
                              left join mobility m on m.nomination_id = n.id
                              join agreement_ending_decision d on d.thing_id in (n.id, m.id)
                             order by d.decided_at
                            """)
                        .erasedBy("""
                            update agreement_ending_decision set decided_by_name = '—', version = version + 1 where decided_by = ?1
                            """)
                        .erasedBy("""
                            update agreement_ending_decision set reason = '—', version = version + 1
                             where thing_kind in ('NOMINATION', 'STAY')
                               and (thing_id in %s or thing_id in %s)
                            """.formatted(OWN_NOMINATIONS, OWN_STAYS)),
                PersonalTable.of(
                                "nomination", "account_id", "given_name", "family_name", "own_name", "email", "born_on")
                        .joinedBy("""
                            update nomination n set account_id = a.id, email = a.email, version = n.version + 1
                              from account a where a.id = ?2 and n.account_id = ?1
                            """)
                        .exportedAs("nominations", """
                            select cast(to_jsonb(n) as text) as json from me join nomination n
                                on n.account_id = me.id or (n.account_id is null and n.email = me.email)
                             order by n.nominated_at
                            """)
                        .erasedBy("""
                            delete from issued_document_file where document_id in (select d.id from issued_document d
                              join nomination n on n.id = d.subject_id
                             where n.account_id = ?1 or (n.account_id is null and n.email = ?2))
                            """)
                        .erasedBy("""
                            update issued_document d set holder_name = '', holder_masked = '', version = d.version + 1
                              from nomination n
                             where n.id = d.subject_id and d.holder_account is null
                               and (n.account_id = ?1 or (n.account_id is null and n.email = ?2))
                            """)
                        .erasedBy("""
                            update nomination set given_name = '—', family_name = null, own_name = null, country = null, born_on = null,
                                   gender = null, comment = case when comment is null then null else '—' end,
                                   email = 'deleted-' || coalesce(account_id, id) || '@invalid', version = version + 1
                             where account_id = ?1 or (account_id is null and email = ?2)
                            """),
                PersonalTable.of("exchange_application", "account_id", "stated")
                        .joined("account_id")
                        .exportedAs("exchangeApplications", """
                            select cast(to_jsonb(a) as text) as json from me join exchange_application a on a.account_id = me.id
                             order by a.applied_at
                            """)
                        .erasedBy("""
                            update exchange_application set answers = '{}', stated = case when stated is not null then jsonb '{}' end,
                                   version = version + 1
                             where account_id = ?1
                            """),
                PersonalTable.of(
                                "exchange_qualifications", "account_id", "nationality", "born_on", "student_identifier")
                        .joined("account_id")
                        .exportedAs("exchangeQualifications", """
                            select cast(to_jsonb(q) as text) as json from me join exchange_qualifications q on q.account_id = me.id
                            """)
                        .erasedBy("delete from exchange_qualifications where account_id = ?1"),
                PersonalTable.of("exchange_review", "reviewer_id")
                        .exportedAs("exchangeReviews", """
                            select cast(to_jsonb(v) as text) as json from me join exchange_review v on v.reviewer_id = me.id
                             order by v.reviewed_at
                            """)
                        .exportedAs("reviewsOfApplications", """
                            select cast(jsonb_build_object('total', v.total, 'comment', v.comment, 'reviewedAt', v.reviewed_at) as text) as json
                              from me join exchange_application a on a.account_id = me.id join exchange_review v on v.application_id = a.id
                              join exchange_call k on k.id = a.call_id
                             where k.released_at is not null order by v.reviewed_at
                            """)
                        .erasedBy("update exchange_review set comment = null, version = version + 1"
                                + " where comment is not null and application_id in " + OWN_APPLICATIONS),
                PersonalTable.of("exchange_conflict", "reviewer_id")
                        .exportedAs("exchangeConflicts", """
                            select cast(to_jsonb(i) as text) as json from me join exchange_conflict i on i.reviewer_id = me.id
                             order by i.declared_at
                            """)
                        .erasedBy("update exchange_conflict set reason = '—', version = version + 1 where reviewer_id ="
                                + " ?1"),
                PersonalTable.of("exchange_appeal", "decided_by")
                        .exportedAs("exchangeAppeals", """
                            select cast(to_jsonb(p) as text) as json from me
                              join exchange_application a on a.account_id = me.id
                              join exchange_appeal p on p.application_id = a.id
                             order by p.filed_at
                            """)
                        .erasedBy("""
                            update exchange_appeal set grounds = '—', version = version + 1,
                                   decision_note = case when decision_note is null then null else '—' end
                             where application_id in (select id from exchange_application where account_id = ?1)
                            """),
                PersonalTable.of("agreement_approval", "account_id", "approved_by")
                        .exportedAs("agreementApprovals", """
                            select cast(to_jsonb(v) as text) as json from me join agreement_approval v on v.account_id = me.id
                             order by v.approved_at
                            """)
                        .erasedBy("""
                            update agreement_approval set approved_by = '—'
                             where account_id = ?1 or link_id in (select id from agreement_link where email = ?2)
                            """),
                PersonalTable.of("exchange_agreement_draft", "changed_by", "changed_by_name")
                        .exportedAs("agreementDrafts", """
                            select cast(to_jsonb(d) as text) as json from me join exchange_agreement_draft d on d.changed_by = me.id
                             order by d.changed_at
                            """)
                        .erasedBy("""
                            update exchange_agreement_draft set changed_by_name = '—', version = version + 1 where changed_by = ?1
                            """),
                PersonalTable.of("agreement_signing", "recorded_by", "recorded_by_name")
                        .exportedAs("agreementSignings", """
                            select cast(to_jsonb(s) as text) as json from me join agreement_signing s on s.recorded_by = me.id
                             order by s.recorded_at
                            """)
                        .erasedBy("""
                            update agreement_signing set recorded_by_name = '—', version = version + 1 where recorded_by = ?1
                            """),
                PersonalTable.of("agreement_signing_answer", "account_id", "answered_by")
                        .exportedAs("agreementSigningAnswers", """
                            select cast(to_jsonb(w) as text) as json from me join agreement_signing_answer w on w.account_id = me.id
                             order by w.answered_at
                            """)
                        .erasedBy("""
                            update agreement_signing_answer set answered_by = '—'
                             where account_id = ?1 or link_id in (select id from agreement_link where email = ?2)
                            """),
                PersonalTable.of("agreement_signature", "person_name")
                        .notExported("who signed for an organization, without an account or an address")
                        .notErased("the signature on paper stays valid; nothing says whose account it could be"),
                PersonalTable.of("exchange_ledger", "recorded_by", "recorded_by_name")
                        .exportedAs("ledgerCorrections", """
                            select cast(to_jsonb(l) as text) as json from me join exchange_ledger l on l.recorded_by = me.id
                             order by l.recorded_at
                            """)
                        .erasedBy("update exchange_ledger set recorded_by_name = '—' where recorded_by = ?1"),
                PersonalTable.of(
                                "exchange_correction",
                                "proposed_by",
                                "proposed_by_name",
                                "decided_by",
                                "decided_by_name")
                        .exportedAs("exchangeCorrections", """
                            select cast(to_jsonb(c) as text) as json from me join exchange_correction c on me.id in (c.proposed_by, c.decided_by)
                             order by c.proposed_at
                            """)
                        .exportedAs("stayCorrections", """
                            select cast(jsonb_build_object('kind', c.kind, 'recordedOn', c.recorded_on, 'correctedOn', c.corrected_on,
                                                           'state', c.state, 'reason', c.reason, 'note', c.note) as text) as json from me
                              join nomination n on n.account_id = me.id or (n.account_id is null and n.email = me.email)
                              join mobility m on m.nomination_id = n.id join exchange_correction c on c.mobility_id = m.id
                             order by c.proposed_at
                            """)
                        .erasedBy("""
                            update exchange_correction set version = version + 1,
                                   proposed_by_name = case when proposed_by = ?1 then '—' else proposed_by_name end,
                                   decided_by_name = case when decided_by = ?1 then '—' else decided_by_name end,
                                   reason = case when mobility_id in\
                            """ + OWN_STAYS + """
                                                 then '—' else reason end,
                                   note = case when note is not null and mobility_id in\
                            """ + OWN_STAYS + """
                                               then '—' else note end
                             where ?1 in (proposed_by, decided_by) or mobility_id in\
                            """ + OWN_STAYS),
                PersonalTable.of(
                                "agreement_link", "created_by", "person_name", "email", "checked_by", "checked_by_name")
                        .exportedAs("agreementLinks", """
                            select cast(to_jsonb(l) as text) as json from me join agreement_link l on l.email = me.email
                             order by l.created_at
                            """)
                        .erasedBy("""
                            update agreement_link set
                                   person_name = case when email = ?2 then '—' else person_name end,
                                   checked_by_name = case when checked_by = ?1 then '—' else checked_by_name end,
                                   email = case when email = ?2 then 'deleted-' || id || '@invalid' else email end,
                                   version = version + 1
                             where email = ?2 or checked_by = ?1
                            """),
                PersonalTable.of("exchange_office", "sheet")
                        .exportedAs("exchangeContacts", """
                            select cast(c as text) as json from me join exchange_office o on true
                              cross join lateral jsonb_array_elements(o.sheet -> 'contacts') c where c ->> 'email' = me.email
                            """)
                        .erasedBy("""
                            update exchange_office set version = version + 1, sheet = jsonb_set(sheet, '{contacts}', (
                                   select coalesce(jsonb_agg(c), '[]') from jsonb_array_elements(sheet -> 'contacts') c
                                   where c ->> 'email' <> ?2))
                             where exists (select from jsonb_array_elements(sheet -> 'contacts') c where c ->> 'email' = ?2)
                            """),
                PersonalTable.of("agreement_revision", "proposed_by_account")
                        .notExported("the agreement belongs to the organization")
                        .notErased("an identifier of an account that tells nothing once the account is forgotten"),
                PersonalTable.ofNobody("organization_unit", "the name of a unit", "name"),
                PersonalTable.ofNobody("agreement_import_source", "the name of a source", "name"));
    }

    @Override
    public List<String> historySubjects() {
        return List.of(
                """
                select 'NOMINATION', n.id from me join nomination n
                    on n.account_id = me.id or (n.account_id is null and n.email = me.email)
                """,
                """
                select 'MOBILITY', m.id from me join nomination n
                    on n.account_id = me.id or (n.account_id is null and n.email = me.email)
                  join mobility m on m.nomination_id = n.id
                """,
                "select 'INVITATION', i.id from me join invitation i on i.email = me.email",
                "select 'APPLICATION', a.id from me join exchange_application a on a.account_id = me.id");
    }
}
