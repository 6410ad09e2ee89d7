package org.caravanserai.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;

/** Who keeps records of people. */
@ApplicationScoped
class PersonOrganizationReferences implements OrganizationReferences {

    @Override
    public List<OrganizationReference> references() {
        return List.of(OrganizationReference.movedWithVersion("person_record", "organization_id"));
    }
}
