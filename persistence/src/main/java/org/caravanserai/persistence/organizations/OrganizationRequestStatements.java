package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.organizations.OrganizationRequestKind;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.persistence.tasks.RequestStatements;

/** Requests of people to belong to an organization. */
@ApplicationScoped
class OrganizationRequestStatements implements RequestStatements {

    @Override
    public Map<RequestKind, String> statements() {
        return Map.of(OrganizationRequestKind.MEMBERSHIP, """
            select o.display_name as title, r.state, r.requested_at as since,
                   coalesce(r.decided_at, r.requested_at) as stepped, '/organizations/' || o.slug as address
              from membership_request r join organization o on o.id = r.organization_id where r.account_id = ?1
            """);
    }
}
