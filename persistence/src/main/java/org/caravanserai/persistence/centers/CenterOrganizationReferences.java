package org.caravanserai.persistence.centers;

import static org.caravanserai.persistence.shared.OrganizationReference.moved;
import static org.caravanserai.persistence.shared.OrganizationReference.movedWithVersion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** The institutions that run centers. */
@ApplicationScoped
class CenterOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(
                movedWithVersion("centers", "host_id"),
                movedWithVersion("centers", "partner_id"),
                movedWithVersion("center_agreement", "partner_id"),
                movedWithVersion("center_closing", "custodian_id"),
                movedWithVersion("center_third_party", "organization_id"),
                moved("center_teach_out", "carrier_id"),
                moved("reported_center", "host_id"),
                moved("reported_center", "partner_id"));
    }
}
