package org.caravanserai.persistence.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.deadlines.Deadlines;
import org.caravanserai.domain.deadlines.DeadlinesContract;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class DeadlinesContractIT extends PostgresTest implements DeadlinesContract {

    private static final int NODES = 4;

    @Override
    public Deadlines deadlines() {
        return repository(Deadlines.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }

    @Override
    public Memberships memberships() {
        return repository(Memberships.class);
    }

    @Test
    void ofSeveralNodesAtTheSameTimeOneRemindsAndOneTells() throws Exception {
        UUID id = inTransaction(() -> deadlines()
                .set(
                        new DeadlineOrder(
                                TestDeadline.RENEWAL,
                                Ids.next(),
                                LocalizedText.of("en", "Renewal"),
                                "/manage",
                                DUE,
                                ZoneOffset.UTC,
                                Assignee.person(Ids.next()),
                                List.of(7),
                                null),
                        NOW));
        var reminder = new Deadlines.DueReminder(id, DUE, 7);
        assertThat(race(deadlines -> deadlines.claimReminder(reminder, DUE.minus(Duration.ofDays(7)))))
                .containsOnlyOnce(true);
        assertThat(race(deadlines -> deadlines.claimFallenDue(id, DUE).isPresent()))
                .containsOnlyOnce(true);
    }

    /** What each node gets that does the work at the same moment as the others. */
    private static List<Boolean> race(java.util.function.Predicate<SqlDeadlines> work) throws Exception {
        var nodes = Executors.newFixedThreadPool(NODES);
        var start = new CyclicBarrier(NODES);
        List<Future<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            Callable<Boolean> node = () -> {
                var own = anotherEntityManager();
                try {
                    return inTransaction(own, () -> {
                        start.await();
                        return work.test(repository(SqlDeadlines.class, own));
                    });
                } finally {
                    own.close();
                }
            };
            all.add(nodes.submit(node));
        }
        var answers = new ArrayList<Boolean>();
        for (var each : all) {
            answers.add(each.get());
        }
        nodes.shutdown();
        return answers;
    }
}
