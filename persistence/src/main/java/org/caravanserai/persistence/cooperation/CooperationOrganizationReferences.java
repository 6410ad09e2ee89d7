package org.caravanserai.persistence.cooperation;

import static org.caravanserai.persistence.shared.OrganizationReference.moved;
import static org.caravanserai.persistence.shared.OrganizationReference.movedWithVersion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** Organizations that take part in cooperation. */
@ApplicationScoped
class CooperationOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(
                moved("cooperation_party", "organization_id"),
                moved("cooperation_budget", "carrier_id"),
                moved("cooperation_activity_participant", "organization_id"),
                moved("cooperation_curriculum_share", "organization_id"),
                moved("cooperation_objective", "owner_id"),
                moved("cooperation_contribution", "organization_id"),
                moved("cooperation_plan_contribution", "organization_id"),
                movedWithVersion("cooperation_milestone", "submitted_for"),
                movedWithVersion("cooperation_milestone", "decided_for"),
                movedWithVersion("cooperation_result", "verifier_id"));
    }
}
