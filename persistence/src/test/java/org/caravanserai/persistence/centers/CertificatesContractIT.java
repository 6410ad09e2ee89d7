package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.centers.certificate.CertificatesContract;

class CertificatesContractIT extends CentersPostgresTest implements CertificatesContract {

    @Override
    public Certificates certificates() {
        return repository(Certificates.class);
    }
}
