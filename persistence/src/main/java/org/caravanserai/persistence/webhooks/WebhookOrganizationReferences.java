package org.caravanserai.persistence.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** Whose webhooks they are. */
@ApplicationScoped
class WebhookOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(OrganizationReference.movedWithVersion("webhook", "organization_id"));
    }
}
