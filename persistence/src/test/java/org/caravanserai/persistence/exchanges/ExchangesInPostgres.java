package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.ExchangesContract;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

/** Base of the tests of the area's ports against the database. */
abstract class ExchangesInPostgres extends PostgresTest implements ExchangesContract {

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }

    @Override
    public Agreements agreements() {
        return repository(Agreements.class);
    }

    @Override
    public PlaceBook places() {
        return repository(PlaceBook.class);
    }

    @Override
    public Nominations nominations() {
        return repository(Nominations.class);
    }

    @Override
    public Calls calls() {
        return repository(JpaCalls.class);
    }

    @Override
    public CallApplications callApplications() {
        return repository(JpaCalls.class);
    }
}
