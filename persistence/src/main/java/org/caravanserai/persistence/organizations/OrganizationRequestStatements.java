package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationRequestKind;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.persistence.tasks.RequestStatements;
import org.caravanserai.persistence.tasks.TaskStatements;

/** Requests of people to belong to an organization, and what they have handed in for one. */
@ApplicationScoped
class OrganizationRequestStatements implements RequestStatements {

    @Override
    public Map<RequestKind, String> statements() {
        return Map.of(
                OrganizationRequestKind.MEMBERSHIP,
                """
                    select o.display_name as title, r.state, r.requested_at as since,
                           coalesce(r.decided_at, r.requested_at) as stepped, '/organizations/' || o.slug as address
                      from membership_request r join organization o on o.id = r.organization_id where r.account_id = ?1
                    """,
                OrganizationRequestKind.ORGANIZATION_REGISTRATION,
                """
                    select o.display_name as title, o.state, q.since,

                    """ + TaskStatements.entered("o", "q.since") + """

                     as stepped, '/manage/organizations/' || o.slug as address
                      from

                    """
                        + RequestStatements.asked(OrganizationAction.REGISTERED, OrganizationAction.RESUBMITTED) + """

                     q join organization o on o.id = q.subject_id
                     where o.state in ('REGISTERED', 'RESUBMITTED', 'VERIFIED', 'REFUSED')
                       and exists (select from membership_in_force m where m.organization_id = o.id and m.account_id = ?1)
                    """,
                OrganizationRequestKind.ORGANIZATION_CHANGE,
                """
                    select o.display_name as title, l.state, l.proposed_at as since, coalesce(l.decided_at, l.proposed_at) as stepped,
                           '/manage/organizations/' || o.slug as address
                      from

                    """ + RequestStatements.asked(OrganizationAction.CHANGE_PROPOSED) + """

                     q join organization o on o.id = q.subject_id
                      join lateral (select * from organization_change x where x.organization_id = o.id order by x.proposed_at desc limit 1) l on true
                     where exists (select from membership_in_force m where m.organization_id = o.id and m.account_id = ?1)
                    """);
    }
}
