package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.organizations.OrganizationTaskKind;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.persistence.tasks.TaskStatements;

/** What waits about organizations. */
@ApplicationScoped
class OrganizationTaskStatements implements TaskStatements {

    @Override
    public Map<TaskKind, String> statements() {
        return Map.ofEntries(
                Map.entry(OrganizationTaskKind.VERIFY_ORGANIZATIONS, """
                    select m.account_id, o.id, o.created_at as since, cast(null as timestamptz) as due, '/admin/organizations/' || o.slug as first
                      from organization o cross join {officials} m where o.state in ({states})
                    """),
                Map.entry(OrganizationTaskKind.DECIDE_ORGANIZATIONS, """
                      select m.account_id, w.id, w.since, cast(null as timestamptz) as due, '/admin/organizations/' || o.slug as first
                        from (
                    """ + SqlOrganizationTasks.WAITING + """
                    ) w join organization o on o.id = w.organization_id cross join {officials} m
                    """),
                Map.entry(OrganizationTaskKind.ADMIT_MEMBERS, """
                    select m.account_id, r.id, r.requested_at as since, cast(null as timestamptz) as due, '/manage/organizations/' || o.slug || '/members' as first
                      from membership_request r join organization o on o.id = r.organization_id
                      join {holders} m on m.organization_id = r.organization_id
                     where r.state in ({states}) and m.account_id <> r.account_id
                    """));
    }
}
