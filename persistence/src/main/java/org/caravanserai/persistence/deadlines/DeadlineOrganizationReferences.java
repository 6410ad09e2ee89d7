package org.caravanserai.persistence.deadlines;

import static org.caravanserai.persistence.shared.OrganizationReference.moved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** Organizations whose people have deadlines. */
@ApplicationScoped
class DeadlineOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(moved("deadline", "organization_id"), moved("deadline", "escalate_to"));
    }
}
