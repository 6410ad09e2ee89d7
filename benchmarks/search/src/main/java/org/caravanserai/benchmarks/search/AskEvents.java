package org.caravanserai.benchmarks.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.DoubleAdder;
import org.caravanserai.domain.search.TextAnalysis;
import org.caravanserai.events.listing.BrowseEvents;
import org.caravanserai.events.listing.OpenBrowse;
import org.caravanserai.persistence.events.listing.OpenSearch;
import org.caravanserai.persistence.search.OpenVocabulary;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.platform.search.LuceneTextAnalysis;

/**
 * Asks the product's own use case at so many at once, each question in a transaction as in the product, and prints percentiles by kind of question.
 *
 * <p>Arguments: JDBC address, the time that counts as now, threads, seconds of warm-up, seconds of measuring.
 */
public final class AskEvents {

    private static final TextAnalysis ANALYSIS = new LuceneTextAnalysis();

    private static final double TICKS_A_SECOND = 100;

    private record Answer(String kind, long nanos, long total) {}

    /** CPU seconds of all backends that the measured threads used, where they run on this machine. */
    private static final DoubleAdder BACKENDS = new DoubleAdder();

    private AskEvents() {}

    public static void main(String[] arguments) throws Exception {
        Clock clock = Clock.fixed(Instant.parse(arguments[1]), ZoneOffset.UTC);
        int threads = Integer.parseInt(arguments[2]);
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "search-benchmark", Map.of("jakarta.persistence.jdbc.url", arguments[0]))) {
            run(factory, clock, threads, Integer.parseInt(arguments[3]), 1);
            BACKENDS.reset();
            var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long driver = machine.getProcessCpuTime();
            List<Answer> answers = run(factory, clock, threads, Integer.parseInt(arguments[4]), 100);
            driver = machine.getProcessCpuTime() - driver;
            System.out.printf(
                    "CPU a search: driver and search code %.2f ms, PostgreSQL %.2f ms; load average %.1f%n",
                    driver / 1e6 / answers.size(),
                    BACKENDS.sum() * 1e3 / answers.size(),
                    machine.getSystemLoadAverage());
            report(answers, Integer.parseInt(arguments[4]));
        }
    }

    private static List<Answer> run(EntityManagerFactory factory, Clock clock, int threads, int seconds, long seed)
            throws Exception {
        List<Callable<List<Answer>>> people = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            long own = seed + i;
            people.add(() -> ask(factory, clock, seconds, new Random(own)));
        }
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Answer> all = new ArrayList<>();
            for (var answers : pool.invokeAll(people)) {
                all.addAll(answers.get());
            }
            return all;
        } finally {
            pool.shutdown();
        }
    }

    private static List<Answer> ask(EntityManagerFactory factory, Clock clock, int seconds, Random random)
            throws ReflectiveOperationException {
        List<Answer> answers = new ArrayList<>();
        try (EntityManager entities = factory.createEntityManager()) {
            Sql sql = new Sql();
            Field field = Sql.class.getDeclaredField("entities");
            field.setAccessible(true);
            field.set(sql, entities);
            BrowseEvents browse = OpenBrowse.over(OpenSearch.over(sql), OpenVocabulary.over(sql), ANALYSIS, clock);
            double before = backend(sql, entities);
            long until = System.nanoTime() + seconds * 1_000_000_000L;
            while (System.nanoTime() < until) {
                Question question = Question.next(random);
                long begun = System.nanoTime();
                entities.getTransaction().begin();
                long total = browse.execute(question.request()).total();
                entities.getTransaction().commit();
                answers.add(new Answer(question.kind(), System.nanoTime() - begun, total));
            }
            BACKENDS.add(backend(sql, entities) - before);
        }
        return answers;
    }

    /** CPU seconds of the server process behind this connection; the entity manager keeps one as long as its transaction. */
    private static double backend(Sql sql, EntityManager entities) {
        entities.getTransaction().begin();
        try {
            long pid = sql.count("select pg_backend_pid()");
            String[] stat = Files.readString(Path.of("/proc/" + pid + "/stat"))
                    .split("\\) ")[1]
                    .split(" ");
            return (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) / TICKS_A_SECOND;
        } catch (IOException elsewhere) {
            return 0;
        } finally {
            entities.getTransaction().commit();
        }
    }

    private static void report(List<Answer> answers, int seconds) {
        var kinds = new TreeMap<String, List<Answer>>();
        answers.forEach(answer ->
                kinds.computeIfAbsent(answer.kind(), kind -> new ArrayList<>()).add(answer));
        kinds.forEach(AskEvents::line);
        line("all", answers);
        System.out.printf("%.0f searches a second%n", answers.size() / (double) seconds);
    }

    private static void line(String kind, List<Answer> answers) {
        double[] millis = answers.stream()
                .mapToDouble(answer -> answer.nanos() / 1e6)
                .sorted()
                .toArray();
        double full = answers.stream().filter(answer -> answer.total() > 1_000).count() / (double) millis.length;
        System.out.printf(
                "%-17s %6d  p50 %6.1f  p95 %6.1f  p99 %6.1f  max %6.1f ms  mean %5.2f  more than 1,000: %2.0f %%%n",
                kind,
                millis.length,
                at(millis, .5),
                at(millis, .95),
                at(millis, .99),
                millis[millis.length - 1],
                Arrays.stream(millis).average().orElse(0),
                full * 100);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }
}
