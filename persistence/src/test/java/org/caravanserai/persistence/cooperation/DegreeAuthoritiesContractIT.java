package org.caravanserai.persistence.cooperation;

import org.caravanserai.domain.cooperation.recognition.DegreeAuthorities;
import org.caravanserai.domain.cooperation.recognition.DegreeAuthoritiesContract;
import org.caravanserai.persistence.testing.PostgresTest;

class DegreeAuthoritiesContractIT extends PostgresTest implements DegreeAuthoritiesContract {

    @Override
    public DegreeAuthorities authorities() {
        return repository(DegreeAuthorities.class);
    }
}
