package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.organizations.OrganizationTask;
import org.caravanserai.domain.organizations.OrganizationTasks;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlOrganizationTasks implements OrganizationTasks {

    /** With the columns {@code kind}, {@code id}, {@code organization_id}, {@code since}. */
    static final String WAITING = """
                select 'CHANGE' as kind, id, organization_id, proposed_at as since
                  from organization_change where state = 'PENDING'
                union all
                select 'CLAIM', r.id, r.organization_id, r.requested_at
                  from membership_request r join organization c on c.id = r.organization_id
                 where r.state = 'OPEN' and c.state in ('REGISTERED', 'VERIFIED')
                   and (r.hash is null or r.link_expires_at < now())
                   and not exists (select from membership_in_force m join account a on a.id = m.account_id
                                    where m.organization_id = r.organization_id and m.role = 'MANAGER'
                                      and a.disabled_at is null and a.email_verified_at is not null)
                union all
                select 'RESUBMITTED', id, id, coalesce(edited_at, created_at)
                  from organization where state = 'RESUBMITTED'
        """;

    private final Sql sql;

    @Inject
    SqlOrganizationTasks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OrganizationTask> waiting(int limit) {
        return sql.list(
                "select t.kind, o.slug, o.display_name, t.since from (" + WAITING
                        + ") t join organization o on o.id = t.organization_id order by t.since, o.id limit ?",
                row -> new OrganizationTask(
                        row.constant(OrganizationTask.Kind.class, "kind"),
                        row.text("slug"),
                        row.localized("display_name"),
                        row.time("since")),
                limit);
    }
}
