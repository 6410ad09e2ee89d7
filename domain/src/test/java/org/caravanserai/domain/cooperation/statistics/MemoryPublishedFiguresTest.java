package org.caravanserai.domain.cooperation.statistics;

import java.util.concurrent.Callable;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.testing.MemoryTransaction;

class MemoryPublishedFiguresTest implements PublishedFiguresContract {

    private final MemoryPublishedFigures figures = new MemoryPublishedFigures();
    private final MemoryTransaction transaction = new MemoryTransaction();

    MemoryPublishedFiguresTest() {
        figures.series.add(new Series(OTHER_SERIES, LocalizedText.of("en", "Students abroad"), "PERSONS"));
    }

    @Override
    public PublishedFigures figures() {
        return figures;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return transaction.run(work);
    }
}
