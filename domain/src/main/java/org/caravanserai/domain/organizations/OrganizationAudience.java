package org.caravanserai.domain.organizations;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.messages.AudienceKind;

/** Who can be written to about an organization: its members. */
public enum OrganizationAudience implements AudienceKind {
    ORGANIZATION;

    @Override
    public Map<String, List<String>> filters() {
        return Map.of(
                "role", Stream.of(OrganizationRole.values()).map(Enum::name).toList());
    }
}
