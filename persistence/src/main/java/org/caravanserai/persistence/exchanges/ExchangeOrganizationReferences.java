package org.caravanserai.persistence.exchanges;

import static org.caravanserai.persistence.shared.OrganizationReference.moved;
import static org.caravanserai.persistence.shared.OrganizationReference.movedWithVersion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** Parties of agreements and the two ends of stays. */
@ApplicationScoped
class ExchangeOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(
                moved("agreement_party", "organization_id"),
                moved("agreement_revision", "proposed_by_organization"),
                moved("agreement_approval", "organization_id"),
                movedWithVersion("agreement_link", "organization_id"),
                movedWithVersion("nomination", "from_organization"),
                movedWithVersion("nomination", "to_organization"),
                moved("exchange_ledger", "from_organization"),
                moved("exchange_ledger", "to_organization"),
                movedWithVersion("exchange_call", "organization_id"));
    }
}
