package org.caravanserai.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.validate.ValidationResult;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.TakenOutSession;
import org.caravanserai.schedule.ScheduleSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCalendarTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2027-02-01T00:00:00Z"), ZoneOffset.UTC);

    private static final Instant CHANGED = Instant.parse("2027-01-30T12:00:00Z");

    private static final String FEED = "https://www.example/feed?kind=FORUM&lang=zh";

    private final EventCalendar calendar = new EventCalendar(new Addresses("https://www.example/"), "en", NOW);

    @BeforeAll
    static void strict() {
        for (String hint : List.of(
                CompatibilityHints.KEY_RELAXED_PARSING,
                CompatibilityHints.KEY_RELAXED_UNFOLDING,
                CompatibilityHints.KEY_RELAXED_VALIDATION)) {
            CompatibilityHints.setHintEnabled(hint, false);
        }
    }

    @Test
    void anEventSaysWhenAndWhereItIsAndHowOftenItChanged() throws Exception {
        String text = calendar.event(SomeEvent.in(EventState.PUBLISHED, EventMode.HYBRID, "Asia/Shanghai"), CHANGED);
        VEvent event = events(parse(text)).get(0);

        assertThat(text.replace("\r\n ", ""))
                .contains("UID:" + SomeEvent.ID + "@caravanserai\r\n")
                .contains("SEQUENCE:3\r\n")
                .contains("STATUS:CONFIRMED\r\n")
                .contains("DTSTART;TZID=Asia/Shanghai:20270510T090000\r\n")
                .contains("SUMMARY:Silk Road Forum\\; schools\\, and more\r\n")
                .contains("LOCATION:Hall of Learning\\, Kraków\\, PL\r\n")
                .contains("LAST-MODIFIED:20270130T120000Z\r\n")
                .contains("URL:https://www.example/events/silk-road-forum\r\n")
                .doesNotContain("METHOD:", "CONFERENCE");
        assertThat(event.getSummary().getValue()).isEqualTo("Silk Road Forum; schools, and more");
        assertThat(event.getDescription().getValue()).startsWith("One line,\nand another with a back\\slash ");
    }

    @Test
    void noLineIsLongerThanTheFormatAllows() {
        String text = calendar.event(SomeEvent.in(EventState.PUBLISHED, EventMode.HYBRID, "Asia/Shanghai"), CHANGED);

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(String::isEmpty);
    }

    @ParameterizedTest
    @EnumSource(EventState.class)
    void everyStateGivesAValidCalendar(EventState state) throws Exception {
        String text = calendar.event(SomeEvent.in(state, EventMode.ON_SITE, "Europe/Warsaw"), CHANGED);

        parse(text);
        assertThat(text.contains("STATUS:CANCELLED")).isEqualTo(state == EventState.CANCELLED);
    }

    @Test
    void aCancelledEventIsCancelledInTheArchiveToo() throws Exception {
        var archived = SomeEvent.in(EventState.ARCHIVED, true, EventMode.ON_SITE, "Europe/Warsaw");
        assertThat(calendar.event(archived, CHANGED)).contains("STATUS:CANCELLED");
        assertThat(calendar.programme(archived, CHANGED, programme("forum.xml"), List.of()))
                .doesNotContain("STATUS:CONFIRMED");
        assertThat(calendar.items(
                        "Events", FEED, List.of(SomeEvent.listed(EventState.ARCHIVED, true, "Europe/Warsaw"))))
                .contains("STATUS:CANCELLED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Warsaw", "Asia/Kathmandu", "UTC", "Z", "+05:30", "America/New_York", "Africa/Casablanca"
            })
    void timesStandForTheSameInstantInEveryZone(String zone) throws Exception {
        EventView view = SomeEvent.in(EventState.PUBLISHED, EventMode.ON_SITE, zone);
        String text = calendar.event(view, CHANGED);
        parse(text);

        String local = java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")
                .format(view.startsAt().atZone(ZoneId.of(zone)));
        assertThat(text).contains(":" + local);
        assertThat(text.contains("BEGIN:VTIMEZONE")).isEqualTo(!zone.equals("UTC") && !zone.equals("Z"));
    }

    @Test
    void sessionsBelongToTheirEvent() throws Exception {
        EventView view = SomeEvent.in(EventState.PUBLISHED, EventMode.ON_SITE, "Asia/Shanghai");
        Calendar read = parse(calendar.programme(view, CHANGED, programme("forum.xml"), List.of()));
        VEvent session = events(read).get(1);

        assertThat(events(read)).hasSize(3);
        assertThat(session.getProperty("RELATED-TO").orElseThrow().getValue())
                .isEqualTo(SomeEvent.ID + "@caravanserai");
        assertThat(session.getProperty("CATEGORIES").orElseThrow().getValue()).isEqualTo("Policy,talk");
        assertThat(session.getUrl().getValue())
                .isEqualTo("https://www.example/events/silk-road-forum/programme"
                        + "#session-22222222-2222-4222-8222-222222222222");
    }

    @Test
    void aSessionThatWasTakenOutIsCancelled() throws Exception {
        var kept = programme("forum.xml");
        var gone = new TakenOutSession(
                UUID.fromString("33333333-3333-4333-8333-333333333333"),
                "Panel, moved to next year",
                "Hall",
                SomeEvent.in(EventState.PUBLISHED, EventMode.ON_SITE, "Asia/Shanghai")
                        .startsAt(),
                Duration.ofMinutes(45));
        var text = calendar.programme(
                SomeEvent.in(EventState.PUBLISHED, EventMode.ON_SITE, "Asia/Shanghai"), CHANGED, kept, List.of(gone));

        var session = events(parse(text)).get(3);
        assertThat(session.getUid().orElseThrow().getValue())
                .startsWith(gone.guid().toString());
        assertThat(session.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(session.getSequence().getValue()).isEqualTo("5");
        assertThat(session.getSummary().getValue()).isEqualTo(gone.title());
    }

    @Test
    void aListOfEventsInSeveralZonesDescribesEachZoneOnce() throws Exception {
        String text = calendar.items(
                "Events", FEED, List.of(SomeEvent.listed("Asia/Shanghai"), SomeEvent.listed("Europe/Warsaw")));

        assertThat(parse(text).getComponents(Component.VTIMEZONE)).hasSize(2);
        assertThat(text)
                .as("as often changed as in the calendar of the event alone")
                .contains("SEQUENCE:3\r\n");
    }

    @Test
    void aListOfNothingIsACalendarToo() throws Exception {
        assertThat(parse(calendar.items("Events", FEED, List.of())).getComponents(Component.VTIMEZONE))
                .hasSize(1);
    }

    @Test
    void aListIsAnAtomFeedToo() throws Exception {
        String text = new AtomFeed(new Addresses("https://www.example"), "zh", title -> "已取消：" + title)
                .of(
                        "Events & more",
                        FEED,
                        List.of(
                                SomeEvent.listed("Asia/Shanghai"),
                                SomeEvent.listed(EventState.ARCHIVED, true, "Asia/Shanghai")),
                        NOW.instant());
        var feed = javax.xml.parsers.DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text)
                .contains("<title>Events &amp; more</title>")
                .contains("<id>https://www.example/feed?kind=FORUM&amp;lang=zh</id>")
                .contains("<link rel=\"self\" href=\"https://www.example/feed?kind=FORUM&amp;lang=zh\"")
                .contains("<id>urn:uuid:" + SomeEvent.ID + "</id>")
                .contains("<title>丝路教育论坛</title>")
                .contains("<title>已取消：丝路教育论坛</title>")
                .contains("2027-05-10 09:00 – 2027-05-12 18:00 (Asia/Shanghai), Kraków");
    }

    private static KeptProgramme programme(String fixture) throws Exception {
        try (var in = ScheduleSource.class.getResourceAsStream(fixture)) {
            return new KeptProgramme(
                    new ScheduleSource(in.readAllBytes(), ZoneId.of("UTC"))
                            .read()
                            .programme(),
                    2,
                    NOW.instant());
        }
    }

    private static Calendar parse(String text) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        ValidationResult result = read.validate();
        assertThat(result.hasErrors()).as(result.toString()).isFalse();
        return read;
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }
}
