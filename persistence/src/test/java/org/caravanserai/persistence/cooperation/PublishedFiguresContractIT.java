package org.caravanserai.persistence.cooperation;

import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.PublishedFiguresContract;
import org.caravanserai.persistence.testing.PostgresTest;

class PublishedFiguresContractIT extends PostgresTest implements PublishedFiguresContract {

    @Override
    public PublishedFigures figures() {
        return repository(PublishedFigures.class);
    }
}
