package org.caravanserai.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingLimitsTest {
    private static final int FEW = 500;
    private static final int TIMES = 8;

    /** Work is counted by the bytes that it takes, which are the same each time; copying everything per item shows in them. */
    @ParameterizedTest
    @MethodSource("schedules")
    void readingCostsInProportionToTheSize(IntFunction<String> schedule) {
        bytesToRead(schedule.apply(FEW));

        long few = bytesToRead(schedule.apply(FEW));
        long many = bytesToRead(schedule.apply(FEW * TIMES));

        assertThat(many).isLessThan(few * TIMES * 3 / 2);
    }

    static Stream<Named<IntFunction<String>>> schedules() {
        return Stream.of(
                Named.of("persons", n -> session("<persons>" + "<person id='1'>A</person>".repeat(n) + "</persons>")),
                Named.of(
                        "links",
                        n -> session("<links>" + "<link href='https://a.example'>A</link>".repeat(n) + "</links>")),
                Named.of("unknown elements", n -> session("<mood kind='good'>sunny</mood>".repeat(n))),
                Named.of("equal guids", n -> xml(event("").repeat(n))),
                Named.of(
                        "tracks",
                        n -> "<schedule><conference>" + "<track name='A'/>".repeat(n) + "</conference></schedule>"),
                Named.of("equal guids in JSON", n -> json(jsonEvent("[]"), n)),
                Named.of("persons in JSON", n -> json(jsonEvent("[" + list("{\"name\":\"A\"}", n) + "]"), 1)));
    }

    @Test
    void moreThanAProgrammeCanHoldIsRefusedNamingTheLimit() {
        refused(session("<persons>" + "<person>A</person>".repeat(50_001) + "</persons>"), "TOO_MANY_PERSONS", 50_000);
        refused(session("<links>" + "<link>A</link>".repeat(50_001) + "</links>"), "TOO_MANY_LINKS", 50_000);
        refused(xml(event("").repeat(20_001)), "TOO_MANY_SESSIONS", 20_000);
        refused(
                "<schedule><conference/>" + "<day index='1' date='2027-06-01'/>".repeat(1001) + "</schedule>",
                "TOO_MANY_DAYS",
                1000);
        refused(json(jsonEvent("[" + list("{}", 50_001) + "]"), 1), "TOO_MANY_PERSONS", 50_000);
        refused(
                "<schedule><conference/><day>" + "<room name='A'/>".repeat(2001) + "</day></schedule>",
                "TOO_MANY_ROOMS",
                2000);
    }

    @Test
    void readingStopsWhenItHasTakenTooLong() {
        AtomicLong now = new AtomicLong();
        var limits = new ReadingLimits(() -> now.getAndAdd(Duration.ofSeconds(7).toNanos()));

        assertThatThrownBy(() -> source(xml(event("").repeat(5000))).read(limits))
                .isInstanceOfSatisfying(UnreadableSchedule.class, stopped -> {
                    assertThat(stopped.why()).isEqualTo(UnreadableSchedule.Why.TAKES_TOO_LONG);
                    assertThat(stopped.place()).startsWith("line ");
                });
    }

    private static void refused(String schedule, String why, int limit) {
        assertThatThrownBy(() -> source(schedule).read()).isInstanceOfSatisfying(UnreadableSchedule.class, refused -> {
            assertThat(refused.why().name()).isEqualTo(why);
            assertThat(refused.limit()).isEqualTo(limit);
        });
    }

    private static long bytesToRead(String schedule) {
        ScheduleSource source = source(schedule);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        source.read();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static ScheduleSource source(String schedule) {
        return new ScheduleSource(schedule.getBytes(StandardCharsets.UTF_8), ZoneOffset.UTC);
    }

    private static String session(String inside) {
        return xml(event(inside));
    }

    private static String xml(String events) {
        return "<schedule><conference><acronym>a</acronym></conference><day index='1' date='2027-06-01'><room name='R'>"
                + events + "</room></day></schedule>";
    }

    private static String event(String inside) {
        return "<event guid='0b7a6f0e-8d5c-4c1e-9a57-000000000001'><date>2027-06-01T10:00:00Z</date>"
                + "<duration>00:45</duration><title>T</title>" + inside + "</event>";
    }

    private static String json(String event, int times) {
        return "{\"schedule\":{\"conference\":{\"acronym\":\"a\",\"days\":[{\"index\":1,\"date\":\"2027-06-01\","
                + "\"rooms\":{\"R\":[" + list(event, times) + "]}}]}}}";
    }

    private static String jsonEvent(String persons) {
        return "{\"guid\":\"0b7a6f0e-8d5c-4c1e-9a57-000000000001\",\"date\":\"2027-06-01T10:00:00Z\","
                + "\"duration\":\"00:45\",\"title\":\"T\",\"persons\":" + persons + "}";
    }

    private static String list(String item, int times) {
        return IntStream.range(0, times).mapToObj(i -> item).collect(Collectors.joining(","));
    }
}
