package org.caravanserai.persistence.organizations;

import static org.caravanserai.persistence.shared.OrganizationReference.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** References that the merging of organizations handles itself. */
@ApplicationScoped
class OwnOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(
                kept(
                        "organization",
                        "parent_id",
                        "Organizations.moveRelatives moves it, and no organization becomes its own parent"),
                kept(
                        "organization",
                        "successor_id",
                        "Organizations.moveRelatives moves it, and none becomes its own successor"),
                kept(
                        "organization_name",
                        "organization_id",
                        "the one that stays takes over names it lacks; the merged one keeps its own"),
                kept(
                        "organization_earlier_state",
                        "organization_id",
                        "figures of the days before the merger count the merged one as it stood"),
                kept("membership", "organization_id", "Memberships.move moves it, each member and role once"),
                kept(
                        "organization_change",
                        "organization_id",
                        "a pending change is withdrawn; the others are the past of the merged one"),
                kept(
                        "organization_invitation",
                        "organization_id",
                        "an invitation was meant for the merged one; its link is refused"),
                kept(
                        "membership_request",
                        "organization_id",
                        "a request was made to the merged one; it is asked again"));
    }
}
