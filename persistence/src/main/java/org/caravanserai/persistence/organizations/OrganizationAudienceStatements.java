package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.organizations.OrganizationAudience;
import org.caravanserai.persistence.messages.AudienceStatements;

/** Members of an organization. */
@ApplicationScoped
class OrganizationAudienceStatements implements AudienceStatements {

    @Override
    public Map<AudienceKind, String> statements() {
        return Map.of(OrganizationAudience.ORGANIZATION, """
            select a.email, a.given_name, a.family_name, a.own_name, a.family_first, a.preferred_language as language, m.role
              from membership_in_force m join account a on a.id = m.account_id
             where m.organization_id = ?1 and a.disabled_at is null and a.email_verified_at is not null and a.anonymised_at is null
            """);
    }
}
