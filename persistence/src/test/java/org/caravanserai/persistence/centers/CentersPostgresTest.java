package org.caravanserai.persistence.centers;

import java.util.UUID;
import org.caravanserai.domain.centers.ClassContract;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

/** The ports of the area in the database, for their contracts. */
abstract class CentersPostgresTest extends PostgresTest implements ClassContract {

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }

    @Override
    public Centers centers() {
        return repository(Centers.class);
    }

    @Override
    public IssuedDocuments documents() {
        return repository(IssuedDocuments.class);
    }

    @Override
    public Teaching teaching() {
        return repository(Teaching.class);
    }

    @Override
    public Enrolments enrolments() {
        return repository(Enrolments.class);
    }

    @Override
    public void enter(UUID center) {
        repository(SqlCenterScope.class).enter(center);
    }
}
