package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** Organizations that take part in cooperation. */
@ApplicationScoped
class CooperationOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(OrganizationReference.moved("cooperation_party", "organization_id"));
    }
}
