package org.caravanserai.domain.exchanges;

import java.util.concurrent.Callable;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.testing.MemoryPorts;

/** Base of the tests of the area's ports in memory. */
public abstract class ExchangesInMemory implements ExchangesContract {

    protected final MemoryPorts memory = new MemoryPorts();
    protected final MemoryExchanges exchanges = new MemoryExchanges();

    protected ExchangesInMemory() {
        exchanges.tables().forEach(memory::include);
    }

    @Override
    public Organizations organizations() {
        return memory.organizations;
    }

    @Override
    public Agreements agreements() {
        return exchanges.agreements;
    }

    @Override
    public PlaceBook places() {
        return exchanges.places;
    }

    @Override
    public Nominations nominations() {
        return exchanges.nominations;
    }

    @Override
    public Calls calls() {
        return exchanges.calls;
    }

    @Override
    public CallApplications callApplications() {
        return exchanges.calls;
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
