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
                    select m.account_id, o.id, o.created_at as since, cast(null as timestamptz) as due, '/admin/organizations/' || o.slug as first,
                           o.display_name as title, cast(null as text) as words, cast(null as uuid) as place_id, cast(null as jsonb) as place
                      from organization o cross join {officials} m where o.state in ({states})
                    """),
                Map.entry(OrganizationTaskKind.DECIDE_ORGANIZATIONS, """
                      select m.account_id, w.id, w.since, cast(null as timestamptz) as due, '/admin/organizations/' || o.slug as first,
                             o.display_name as title, cast(null as text) as words, cast(null as uuid) as place_id, cast(null as jsonb) as place
                        from (
                    """ + SqlOrganizationTasks.WAITING + """
                    ) w join organization o on o.id = w.organization_id cross join {officials} m
                    """),
                Map.entry(OrganizationTaskKind.ADMIT_MEMBERS, """
                    select m.account_id, r.id, r.requested_at as since, cast(null as timestamptz) as due, '/manage/organizations/' || o.slug || '/members' as first,
                           cast(null as jsonb) as title, (select {person p} from account p where p.id = r.account_id) as words, o.id as place_id, o.display_name as place
                      from membership_request r join organization o on o.id = r.organization_id
                      join {holders} m on m.organization_id = r.organization_id
                     where r.state in ({states}) and m.account_id <> r.account_id
                    """),
                Map.entry(OrganizationTaskKind.ANSWER_ROLE_INVITATIONS, """
                    select a.id as account_id, i.id, i.invited_at as since, i.expires_at as due, '/my/roles' as first,
                           o.display_name as title, cast(null as text) as words, o.id as place_id, o.display_name as place
                      from organization_invitation i join account a on a.email = i.email and a.email_verified_at is not null
                      join organization o on o.id = i.organization_id and o.state in ('REGISTERED', 'VERIFIED')
                     where i.accepted_at is null and i.withdrawn_at is null and i.declined_at is null and i.expires_at > now()
                       and (i.ends_on is null or i.ends_on >= cast(now() at time zone 'UTC' as date))
                    """));
    }
}
