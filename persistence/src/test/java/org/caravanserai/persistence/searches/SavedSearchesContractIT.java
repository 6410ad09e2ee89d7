package org.caravanserai.persistence.searches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.searches.SavedSearch;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.domain.searches.SavedSearchesContract;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class SavedSearchesContractIT extends PostgresTest implements SavedSearchesContract {

    @Override
    public SavedSearches searches() {
        return repository(SavedSearches.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }

    /** One node has claimed the search and not committed yet: the other neither waits nor takes it, before and after. */
    @Test
    void twoNodesNeverLookAtTheSameSearch() throws Exception {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        var search = new SavedSearch(Ids.next(), account.id(), "classes", "", "Everything", NOW);
        inTransaction(() -> searches().add(search, List.of()));
        var claimed = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var node = Executors.newSingleThreadExecutor();
        try (var others = anotherEntityManager()) {
            var first = node.submit(() -> inTransaction(others, () -> {
                var mine = repository(SavedSearches.class, others).claim(account.id(), NOW, LATER);
                claimed.countDown();
                assertThat(mayCommit.await(30, TimeUnit.SECONDS)).isTrue();
                return mine;
            }));
            assertThat(claimed.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(inTransaction(() -> searches().claim(account.id(), NOW, LATER)))
                    .isEmpty();
            mayCommit.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).containsExactly(search);
            assertThat(inTransaction(() -> searches().claim(account.id(), NOW, LATER)))
                    .isEmpty();
            assertThat(inTransaction(() -> searches().claim(account.id(), LATER, LATER.plus(Duration.ofHours(1)))))
                    .containsExactly(search);
        } finally {
            mayCommit.countDown();
            node.shutdownNow();
        }
    }
}
