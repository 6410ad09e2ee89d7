package org.caravanserai.domain.organizations;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.messages.AudienceKind;

/** Who can be written to about an organization: its members. */
public enum OrganizationAudience implements AudienceKind {
    ORGANIZATION;

    @Override
    public Map<String, List<String>> filters() {
        return Map.of(
                "role",
                OrganizationRole.ofOrganizations().stream().map(Enum::name).toList());
    }
}
