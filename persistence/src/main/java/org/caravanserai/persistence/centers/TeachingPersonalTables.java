package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;

/** Learners, and teachers of classes. */
@ApplicationScoped
class TeachingPersonalTables implements PersonalTables {

    private static final String AN_IDENTIFIER =
            "an identifier of an account that tells nothing once the account is forgotten";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("enrolment", "account_id", "given_name", "family_name", "own_name")
                        .exportedAs("enrolments", """
                            select cast(jsonb_build_object('class', k.code, 'code', e.code, 'givenName', e.given_name, 'familyName', e.family_name,
                                        'bornOn', e.born_on, 'state', e.state, 'appliedAt', e.applied_at, 'reason', e.reason, 'override', e.override,
                                        'absences', (select coalesce(jsonb_agg(jsonb_build_object('step', n.step, 'missed', n.missed, 'at', n.noted_at)
                                                                               order by n.noted_at), '[]')
                                                     from absence_notice n where n.enrolment_id = e.id),
                                        'payments', (select coalesce(jsonb_agg(jsonb_build_object('kind', f.kind, 'amount', f.amount,
                                                              'currency', f.currency, 'on', f.made_on, 'reason', f.reason, 'reference', f.reference) order by f.recorded_at), '[]')
                                                     from fee_entry f where f.enrolment_id = e.id),
                                        'attendance', (select coalesce(jsonb_agg(jsonb_build_object('mark', m.mark, 'at', m.marked_at)
                                                                                 order by m.marked_at), '[]')
                                                       from attendance_mark m where m.enrolment_id = e.id),
                                        'marks', (select coalesce(jsonb_agg(jsonb_build_object('assessment', a.title, 'points', p.points,
                                                                            'of', a.max_points, 'note', p.note, 'at', p.entered_at) order by p.entered_at), '[]')
                                                  from assessment_mark p join class_assessment a on a.id = p.assessment_id
                                                  where p.enrolment_id = e.id and a.published_at is not null)) as text) as json
                              from me join enrolment e on e.account_id = me.id join course_class k on k.id = e.class_id
                             order by e.applied_at
                            """)
                        .erasedBy("""
                            update enrolment set given_name = '—' || number, family_name = null, own_name = null, born_on = null, reason =
                                   case when reason is null then null else '—' end,
                                   override = case when override is null then null else '—' end, version = version + 1
                             where account_id = ?1
                            """)
                        // Adults are called as their account calls them; a minor keeps the name, for the guardian has
                        // the account.
                        .joinedBy("""
                            update enrolment e set account_id = a.id, version = e.version + 1,
                                   given_name = case when e.born_on is null then a.given_name else e.given_name end,
                                   family_name = case when e.born_on is null then a.family_name else e.family_name end,
                                   own_name = case when e.born_on is null then a.own_name else e.own_name end,
                                   family_first = case when e.born_on is null then a.family_first else e.family_first end
                              from account a
                             where a.id = ?2 and e.account_id = ?1
                            """),
                PersonalTable.of("enrolment_invitation", "email", "given_name", "family_name", "own_name")
                        .exportedAs("classInvitations", """
                            select cast(jsonb_build_object('class', k.code, 'givenName', i.given_name, 'familyName', i.family_name,
                                        'bornOn', i.born_on, 'invitedAt', i.invited_at, 'answeredAt', i.answered_at) as text) as json
                              from me join account a on a.id = me.id join enrolment_invitation i on i.email = a.email
                              join course_class k on k.id = i.class_id
                             order by i.invited_at
                            """)
                        .erasedBy("delete from enrolment_invitation where email = ?2"),
                PersonalTable.of("level_claim", "account_id")
                        .joined("account_id")
                        .exportedAs("languageLevels", """
                            select cast(to_jsonb(l) as text) as json from me join level_claim l on l.account_id = me.id order by l.claimed_at
                            """)
                        .erasedBy("delete from level_claim where account_id = ?1"),
                PersonalTable.of("course_class", "name")
                        .exportedAs("classesTaught", """
                            select cast(jsonb_build_object('code', k.code, 'state', k.state) as text) as json
                              from me join course_class k on k.teacher_id = me.id order by k.created_at
                            """)
                        .notErased(AN_IDENTIFIER),
                PersonalTable.of("class_session")
                        .notExported("sessions of the classes taught")
                        .notErased(AN_IDENTIFIER),
                PersonalTable.of("fee_entry", "recorded_by")
                        .notExported("the entries belong to the learners, with whose enrolments they are exported")
                        .erasedBy("""
                            update fee_entry set reference = null, reason = case when reason is null then null else '—' end
                             where (reference is not null or reason is not null)
                               and enrolment_id in (select id from enrolment where account_id = ?1)
                            """),
                PersonalTable.of("attendance_mark", "recorded_by")
                        .notExported("the marks belong to the learners")
                        .notErased(AN_IDENTIFIER),
                PersonalTable.of("assessment_mark", "entered_by")
                        .notExported("the marks belong to the learners, with whose enrolments they are exported")
                        .erasedBy("""
                            update assessment_mark set note = null
                             where note is not null and enrolment_id in (select id from enrolment where account_id = ?1)
                            """),
                PersonalTable.of("class_assessment", "moderated_by")
                        .notExported("the marks belong to the learners")
                        .notErased(AN_IDENTIFIER),
                PersonalTable.of("mark_appeal", "decided_by")
                        .exportedAs("appeals", """
                            select cast(jsonb_build_object('assessment', a.title, 'reason', p.grounds, 'at', p.filed_at, 'before', p.points_before,
                                        'points', p.points, 'answer', p.decision_note, 'decidedAt', p.decided_at) as text) as json
                              from me join enrolment e on e.account_id = me.id join mark_appeal p on p.enrolment_id = e.id
                              join class_assessment a on a.id = p.assessment_id
                             order by p.filed_at
                            """)
                        .erasedBy("""
                            update mark_appeal set grounds = '—', decision_note = case when decision_note is null then null else '—' end,
                                   version = version + 1
                             where enrolment_id in (select id from enrolment where account_id = ?1)
                            """),
                PersonalTable.of("center_certificate", "center_name", "credential")
                        .notExported("says what the document says, which is exported")
                        .erasedBy("""
                            update center_certificate set credential = '' where enrolment_id in (select id from enrolment where account_id = ?1)
                            """),
                PersonalTable.ofNobody("level_scheme", "the name of a scheme of levels", "name"),
                PersonalTable.ofNobody("level_mapping_source", "the name of a mapping", "name"));
    }

    @Override
    public List<String> historySubjects() {
        return List.of("select 'ENROLMENT', e.id from me join enrolment e on e.account_id = me.id");
    }
}
