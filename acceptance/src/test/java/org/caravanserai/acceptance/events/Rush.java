package org.caravanserai.acceptance.events;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.caravanserai.acceptance.harness.Api;
import org.jspecify.annotations.Nullable;

/** Many people at the same moment, each on their own thread. */
final class Rush {

    /** What one of them was told; status 0 when the connection broke. */
    record Told(
            String name,
            int status,
            @Nullable String state,
            @Nullable String code,
            int position) {}

    private final ConcurrentLinkedQueue<Told> told = new ConcurrentLinkedQueue<>();
    private final ExecutorService crowd;
    private final CountDownLatch start = new CountDownLatch(1);

    private Rush(int people) {
        crowd = Executors.newFixedThreadPool(people);
    }

    /** Prepares the requests of many people, spread over the nodes in turn. */
    static Rush of(int people, Forum forum, List<Api> nodes) {
        var rush = new Rush(people);
        for (int i = 0; i < people; i++) {
            var node = nodes.get(i % nodes.size());
            var name = "g" + i;
            rush.crowd.submit(() -> {
                rush.start.await();
                rush.told.add(rush.ask(forum, node, name));
                return null;
            });
        }
        return rush;
    }

    private Told ask(Forum forum, Api node, String name) {
        try {
            var answer = forum.guest(node, name, 0);
            if (answer.status() >= 300) {
                return new Told(name, answer.status(), null, null, 0);
            }
            var json = answer.json();
            return new Told(
                    name,
                    answer.status(),
                    json.get("state").asText(),
                    json.get("code").asText(),
                    json.path("position").asInt(0));
        } catch (RuntimeException broken) {
            return new Told(name, 0, null, null, 0);
        }
    }

    Rush begin() {
        start.countDown();
        return this;
    }

    int answered() {
        return told.size();
    }

    /** What was told until now. */
    List<Told> soFar() {
        return new ArrayList<>(told);
    }

    List<Told> all() throws InterruptedException {
        crowd.shutdown();
        if (!crowd.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new AssertionError("the crowd did not come to an end");
        }
        return new ArrayList<>(told);
    }
}
