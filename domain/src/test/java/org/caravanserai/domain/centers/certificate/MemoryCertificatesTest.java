package org.caravanserai.domain.centers.certificate;

import org.caravanserai.domain.centers.CentersInMemory;

class MemoryCertificatesTest extends CentersInMemory implements CertificatesContract {

    @Override
    public Certificates certificates() {
        return certificates;
    }
}
