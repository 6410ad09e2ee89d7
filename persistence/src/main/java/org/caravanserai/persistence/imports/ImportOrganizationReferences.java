package org.caravanserai.persistence.imports;

import static org.caravanserai.persistence.shared.OrganizationReference.kept;
import static org.caravanserai.persistence.shared.OrganizationReference.moved;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** Organizations in whose name tables are imported. */
@ApplicationScoped
class ImportOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(
                moved("table_upload", "organization_id"),
                kept("table_mapping", "organization_id", "mappings of one name may be there for both organizations"));
    }
}
