package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** Affiliations of people. */
@ApplicationScoped
class AccountOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(OrganizationReference.movedWithVersion("account", "affiliation_organization_id"));
    }
}
