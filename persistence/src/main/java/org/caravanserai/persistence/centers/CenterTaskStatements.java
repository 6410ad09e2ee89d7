package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.centers.tasks.CenterTask;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.persistence.tasks.TaskStatements;

/** What waits about language centers. */
@ApplicationScoped
class CenterTaskStatements implements TaskStatements {

    @Override
    public Map<TaskKind, String> statements() {
        return Map.ofEntries(
                Map.entry(CenterTask.DECIDE_CENTERS, """
                    select m.account_id, c.id, coalesce(c.applied_at, c.created_at) as since, cast(null as timestamptz) as due, '/manage/centers/' || c.slug || '/dossier' as first,
                           c.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from centers c cross join {officials} m where c.state in ({states})
                    """),
                Map.entry(CenterTask.DECIDE_PLANS, """
                    select m.account_id, p.id, p.submitted_at as since, cast(null as timestamptz) as due, '/manage/centers/' || c.slug || '/plans/' || p.plan_year || '/dossier' as first,
                           c.name as title, cast(p.plan_year as text) as words, c.id as place_id, c.name as place
                      from center_plan p join centers c on c.id = p.center_id cross join {officials} m where p.state in ({states})
                    """),
                Map.entry(CenterTask.SUBMIT_CENTERS, """
                    select m.account_id, c.id, c.created_at as since, cast(null as timestamptz) as due, '/manage/centers/' || c.slug as first,
                           c.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from centers c join {holders} m on m.organization_id = c.host_id and (m.place_id is null or m.place_id = c.id)
                     where c.state in ({states})
                    """),
                Map.entry(CenterTask.CORRECT_CENTERS, """
                    select m.account_id, c.id,
                    """ + TaskStatements.entered("c", "c.created_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/centers/' || c.slug as first,
                     c.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from centers c join {holders} m on m.organization_id = c.host_id and (m.place_id is null or m.place_id = c.id)
                     where c.state in ({states})
                    """),
                Map.entry(CenterTask.SIGN_CENTER_AGREEMENTS, """
                    select m.account_id, c.id,
                    """ + TaskStatements.entered("c", "c.created_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/centers/' || c.slug || '/agreement' as first,
                     c.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from centers c join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                     where c.state in ({states})
                    """),
                Map.entry(CenterTask.OPEN_CENTERS, """
                    select m.account_id, c.id,
                    """ + TaskStatements.entered("c", "c.created_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/centers/' || c.slug as first,
                     c.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from centers c join {holders} m on m.organization_id = c.host_id and (m.place_id is null or m.place_id = c.id)
                     where c.state in ({states})
                    """),
                Map.entry(CenterTask.RENEW_CENTER_AGREEMENTS, """
                    select m.account_id, c.id,
                    """ + TaskStatements.entered("c", "c.created_at") + """
                     as since, (select cast(max(g.ends_on) + 1 as timestamp) at time zone c.time_zone from center_agreement g where g.center_id = c.id) as due, '/manage/centers/' || c.slug || '/agreement' as first,
                     c.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from centers c join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                     where c.state in ({states})
                    """),
                Map.entry(CenterTask.SIGN_TRANSFERS, """
                    select m.account_id, c.id,
                    """ + TaskStatements.entered("c", "c.created_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/centers/' || c.slug || '/agreement' as first,
                     c.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from centers c join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                     where c.state in ({states})
                    """),
                Map.entry(CenterTask.CLOSE_CENTERS, """
                    select m.account_id, c.id, cast(c.closes_on + 1 as timestamp) at time zone c.time_zone as since, cast(null as timestamptz) as due, '/manage/centers/' || c.slug || '/closing' as first,
                           c.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from centers c join {holders} m on m.organization_id = c.host_id and (m.place_id is null or m.place_id = c.id)
                     where c.state in ({states}) and c.closes_on < cast(cast(?2 as timestamptz) as date)
                    """),
                Map.entry(
                        CenterTask.SUBMIT_PLANS,
                        """
                                select m.account_id, p.id,\
                                """
                                + TaskStatements.entered(
                                        "p", "make_timestamptz(p.plan_year - 1, 10, 1, 0, 0, 0, c.time_zone)")
                                + """
                                 as since, cast(null as timestamptz) as due, '/manage/centers/' || c.slug || '/plans/' || p.plan_year as first,
                                 c.name as title, cast(p.plan_year as text) as words, c.id as place_id, c.name as place
                                  from center_plan p join centers c on c.id = p.center_id join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                                 where p.state in ({states})
                                """),
                Map.entry(CenterTask.CORRECT_PLANS, """
                    select m.account_id, p.id,
                    """ + TaskStatements.entered("p", "p.submitted_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/centers/' || c.slug || '/plans/' || p.plan_year as first,
                     c.name as title, cast(p.plan_year as text) as words, c.id as place_id, c.name as place
                      from center_plan p join centers c on c.id = p.center_id join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                     where p.state in ({states})
                    """),
                Map.entry(CenterTask.DECIDE_CLASSES, """
                    select m.account_id, k.id, cast(k.decide_on as timestamp) at time zone k.time_zone as since, cast(k.decide_on + 1 as timestamp) at time zone k.time_zone as due, '/manage/classes/' || k.code as first,
                           k.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from course_class k join centers c on c.id = k.center_id join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                     where k.state in ({states}) and k.decide_on <= cast(cast(?2 as timestamptz) as date)
                    """),
                Map.entry(CenterTask.MOVE_CLASSES, """
                    select m.account_id, k.id, case when k.state = 'RUNNING' then d.last else d.first end as since,
                           cast(null as timestamptz) as due, '/manage/classes/' || k.code as first,
                           k.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from course_class k join centers c on c.id = k.center_id
                      join (select s.class_id, min(s.starts_at) as first, max(s.ends_at) as last from class_session s
                             where s.state <> 'CANCELLED' group by s.class_id) d on d.class_id = k.id
                      join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                     where k.state in ({states}) and case when k.state = 'RUNNING' then d.last else d.first end < ?2
                    """),
                Map.entry(CenterTask.DECIDE_ENROLMENTS, """
                    select m.account_id, e.id, e.applied_at as since, cast(null as timestamptz) as due, '/manage/classes/' || k.code || '/people?state=' || e.state as first,
                           k.name as title, {person e} as words, c.id as place_id, c.name as place
                      from enrolment e join course_class k on k.id = e.class_id join centers c on c.id = k.center_id join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                     where e.state in ({states})
                    """),
                Map.entry(CenterTask.APPROVE_RESULTS, """
                    select m.account_id, k.id,
                    """ + TaskStatements.entered("k", "k.created_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/classes/' || k.code as first,
                     k.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from course_class k join centers c on c.id = k.center_id join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                     where k.state in ({states})
                    """),
                Map.entry(CenterTask.ISSUE_CERTIFICATES, """
                    select m.account_id, k.id,
                    """ + TaskStatements.entered("k", "k.created_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/classes/' || k.code || '/certificates' as first,
                     k.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from course_class k join centers c on c.id = k.center_id join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                     where k.state in ({states}) and exists (select from enrolment e where e.class_id = k.id and e.state = 'COMPLETED'
                                    and not exists (select from center_certificate t where t.enrolment_id = e.id))
                    """),
                Map.entry(CenterTask.DECIDE_MARK_APPEALS, """
                    select m.account_id, l.id, l.filed_at as since, cast(null as timestamptz) as due, '/manage/classes/' || k.code || '/appeals/' || l.id as first,
                           s.title as title, (select {person y} from enrolment y where y.id = l.enrolment_id) as words, c.id as place_id, c.name as place
                      from mark_appeal l join class_assessment s on s.id = l.assessment_id join course_class k on k.id = s.class_id
                      join centers c on c.id = k.center_id join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                     where l.decided_at is null
                       and not exists (select from enrolment e where e.id = l.enrolment_id and e.account_id = m.account_id)
                       and not exists (select from assessment_mark r
                                        where r.assessment_id = l.assessment_id and r.enrolment_id = l.enrolment_id and r.entered_by = m.account_id)
                    """),
                Map.entry(CenterTask.GIVE_BACK_FEES, """
                    select m.account_id, e.id,
                    """ + TaskStatements.entered("k", "k.created_at") + """
                     as since, cast(null as timestamptz) as due, '/manage/classes/' || k.code || '/fee/' || e.code as first,
                     k.name as title, {person e} as words, c.id as place_id, c.name as place
                      from enrolment e join course_class k on k.id = e.class_id join centers c on c.id = k.center_id join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                     where k.state in ('CANCELLED', 'STOPPED') and e.state = 'CANCELLED'
                       and (select sum(x.amount) from fee_entry x where x.enrolment_id = e.id and x.kind <> 'DISCOUNT') > 0
                    """),
                Map.entry(CenterTask.COLLECT_FEES, """
                    select m.account_id, e.id, cast(fee_due_on(f.due_on, e.enrolled_at) + 1 as timestamp) at time zone c.time_zone as since,
                           cast(null as timestamptz) as due, '/manage/classes/' || k.code || '/fee/' || e.code as first,
                           k.name as title, {person e} as words, c.id as place_id, c.name as place
                      from enrolment e join course_class k on k.id = e.class_id join class_fee f on f.class_id = k.id
                      join centers c on c.id = k.center_id join {holders} m on m.organization_id in (c.host_id, c.partner_id) and (m.place_id is null or m.place_id = c.id)
                     where e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED')
                       and fee_due_on(f.due_on, e.enrolled_at) < cast(cast(?2 as timestamptz) at time zone c.time_zone as date)
                       and f.amount > (select coalesce(sum(x.amount), 0) from fee_entry x where x.enrolment_id = e.id)
                    """),
                Map.entry(CenterTask.MARK_SESSIONS, """
                    select s.teacher_id as account_id, s.id, s.ends_at as since, cast(null as timestamptz) as due, '/manage/sessions/' || s.id || '/attendance' as first,
                           k.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from class_session s join course_class k on k.id = s.class_id join centers c on c.id = k.center_id
                     where s.state in ({states}) and s.starts_at <= ?2 and s.starts_at > ?2 - interval '7 days' and k.state <> 'CANCELLED'
                       and exists (select from enrolment e where e.class_id = k.id and e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED'))
                       and not exists (select from attendance_mark r where r.session_id = s.id)
                    """),
                Map.entry(CenterTask.MARK_AS_SECOND, """
                    select s.second_marker as account_id, s.id || ' ' || p.enrolment_id as id, s.sample_drawn_at as since, cast(null as timestamptz) as due, '/manage/marking/' || s.id as first,
                           s.title as title, cast(p.position as text) as words, c.id as place_id, c.name as place
                      from class_assessment s join assessment_sample p on p.assessment_id = s.id join course_class k on k.id = s.class_id
                      join centers c on c.id = k.center_id
                     where s.second_marker is not null and s.moderated_at is null
                       and not exists (select from assessment_mark r
                                        where r.assessment_id = s.id and r.enrolment_id = p.enrolment_id and r.marker = 2)
                    """),
                Map.entry(CenterTask.ACCEPT_PLACES, """
                    select e.account_id, e.id,
                    """ + TaskStatements.entered("e", "e.applied_at") + """
                     as since, e.offered_until as due, '/my/courses/' || e.code as first,
                     k.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from enrolment e join course_class k on k.id = e.class_id join centers c on c.id = k.center_id
                     where e.state in ({states}) and (e.offered_until is null or e.offered_until > ?2)
                    """),
                Map.entry(CenterTask.ANSWER_CLASS_INVITATIONS, """
                    select u.id as account_id, i.id, i.invited_at as since, cast(null as timestamptz) as due, '/classes/' || k.code as first,
                           k.name as title, cast(null as text) as words, c.id as place_id, c.name as place
                      from enrolment_invitation i join account u on u.email = i.email and u.email_verified_at is not null
                      join course_class k on k.id = i.class_id join centers c on c.id = k.center_id
                     where i.answered_at is null and k.state in ('OPEN', 'CONFIRMED', 'RUNNING') and c.state in ('OPENED', 'OPERATING', 'RENEWAL_DUE', 'TRANSFERRED')
                    """));
    }
}
