package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.tasks.CenterRequest;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.persistence.tasks.RequestStatements;
import org.caravanserai.persistence.tasks.TaskStatements;

/** Enrolments, of which those in classes in which people learn stand among their courses; appeals, and what is handed in for a center. */
@ApplicationScoped
class CenterRequestStatements implements RequestStatements {

    @Override
    public Map<RequestKind, String> statements() {
        return Map.of(
                CenterRequest.CLASS_ENROLMENT,
                """
                    select u.title, e.state, e.applied_at as since,

                    """ + TaskStatements.entered("e", "e.applied_at") + """

                     as stepped, '/my/courses/' || e.code as address
                      from enrolment e join course_class k on k.id = e.class_id join center_course u on u.id = k.course_id where e.account_id = ?1 and e.state not in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED', 'TRANSFERRED')
                    """,
                CenterRequest.MARK_APPEAL,
                """
                    select a.title, coalesce(l.decision, 'OPEN') as state, l.filed_at as since, coalesce(l.decided_at, l.filed_at) as stepped,
                           '/my/courses/' || e.code as address
                      from mark_appeal l join enrolment e on e.id = l.enrolment_id join class_assessment a on a.id = l.assessment_id
                     where e.account_id = ?1
                    """,
                CenterRequest.CENTER_APPLICATION,
                """
                    select c.name as title, c.state, q.since,

                    """ + TaskStatements.entered("c", "q.since") + """

                     as stepped, '/manage/centers/' || c.slug as address
                      from

                    """ + RequestStatements.asked(CenterAction.APPLIED)
                        + """

                     q join centers c on c.id = q.subject_id
                     where c.state in ('APPLIED', 'UNDER_REVIEW', 'RETURNED', 'REJECTED', 'APPROVED')
                       and exists (select from membership_in_force m where m.organization_id in (c.host_id, c.partner_id) and m.account_id = ?1)
                    """,
                CenterRequest.YEAR_PLAN,
                """
                    select (select jsonb_object_agg(n.key, n.value || ' · ' || p.plan_year) from jsonb_each_text(c.name) n) as title, p.state, q.since,

                    """ + TaskStatements.entered("p", "q.since") + """

                     as stepped, '/manage/centers/' || c.slug || '/plans/' || p.plan_year as address
                      from

                    """ + RequestStatements.asked(PlanAction.SUBMITTED)
                        + """

                     q join center_plan p on p.id = q.subject_id join centers c on c.id = p.center_id
                     where p.state <> 'DRAFT'
                       and exists (select from membership_in_force m where m.organization_id in (c.host_id, c.partner_id) and m.account_id = ?1)
                    """);
    }
}
