package org.caravanserai.schedule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caravanserai.domain.events.programme.ConferenceData;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.Generator;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammeLink;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Recording;
import org.caravanserai.domain.events.programme.SessionAddresses;
import org.caravanserai.domain.events.programme.SessionIdentity;
import org.caravanserai.domain.events.programme.SessionTexts;
import org.caravanserai.domain.events.programme.Track;
import org.caravanserai.domain.events.programme.UnknownFields;

/** Programmes of every shape, with texts that need escaping and values that no schema allows. */
final class AnyProgramme {

    private static final List<String> ROOMS = List.of("Hall", "Room <2> & \"3\"", "教室", "R/4");

    private AnyProgramme() {}

    static Arbitrary<EventProgramme> any() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 3);
        return Combinators.combine(
                        text(),
                        generator().injectNull(0.3),
                        address().injectNull(0.3),
                        address().injectNull(0.3),
                        conference(),
                        rooms(),
                        days,
                        extra())
                .flatAs((version, generator, url, base, conference, rooms, count, extra) -> sessions(count)
                        .map(sessions -> new EventProgramme(
                                version, generator, url, base, conference, rooms, days(count), sessions, extra)));
    }

    private static List<ProgrammeDay> days(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(index -> {
                    OffsetDateTime start = OffsetDateTime.of(2027, 5, index, 8, 0, 0, 0, ZoneOffset.ofHours(8));
                    return new ProgrammeDay(
                            index, LocalDate.of(2027, 5, index), start, start.plusHours(16), ROOMS, UnknownFields.NONE);
                })
                .toList();
    }

    private static Arbitrary<List<ProgrammeRoom>> rooms() {
        Arbitrary<ProgrammeRoom> facts = Combinators.combine(
                        uuid().injectNull(0.5),
                        text().injectNull(0.5),
                        Arbitraries.of("stage", "cellar").injectNull(0.5),
                        Arbitraries.integers()
                                .between(1, 900)
                                .map(BigDecimal::valueOf)
                                .injectNull(0.5),
                        Arbitraries.of(Map.<String, String>of(), Map.of("und", "plain"), Map.of("en", "x", "zh", "厅")),
                        address().injectNull(0.5),
                        extra())
                .as((guid, slug, type, capacity, description, url, extra) ->
                        new ProgrammeRoom("", guid, slug, type, capacity, new TreeMap<>(description), url, extra));
        return facts.list().ofSize(ROOMS.size()).map(list -> IntStream.range(0, ROOMS.size())
                .mapToObj(i -> {
                    ProgrammeRoom room = list.get(i);
                    return new ProgrammeRoom(
                            ROOMS.get(i),
                            room.guid(),
                            room.slug(),
                            room.type(),
                            room.capacity(),
                            room.description(),
                            room.url(),
                            room.extra());
                })
                .toList());
    }

    private static Arbitrary<List<ProgrammeSession>> sessions(int days) {
        return session(days).list().ofMaxSize(6).uniqueElements(ProgrammeSession::guid);
    }

    private static Arbitrary<ProgrammeSession> session(int days) {
        Arbitrary<SessionIdentity> identity = Combinators.combine(
                        uuid(),
                        Arbitraries.longs().between(-2, 9).injectNull(0.3),
                        Arbitraries.of("ABC123", "low er").injectNull(0.3),
                        Arbitraries.of("conf-12-talk", "Conf-12-Talk", "ü").injectNull(0.3))
                .as(SessionIdentity::new);
        Arbitrary<SessionTexts> texts = Combinators.combine(
                        text(), text().injectNull(0.3), text().injectNull(0.3), text().injectNull(0.3))
                .as(SessionTexts::new);
        Arbitrary<Recording> recording = Combinators.combine(
                        text().injectNull(0.5),
                        Arbitraries.of(true, false).injectNull(0.5),
                        Arbitraries.of(true, false).injectNull(0.5),
                        address().injectNull(0.5),
                        address().injectNull(0.5))
                .as(Recording::new);
        Arbitrary<SessionAddresses> addresses = address()
                .injectNull(0.4)
                .list()
                .ofSize(5)
                .map(a -> new SessionAddresses(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4)));
        Arbitrary<List<List<ProgrammeLink>>> references =
                reference().list().ofMaxSize(2).list().ofSize(2);
        Arbitrary<Frame> frame = Combinators.combine(
                        Arbitraries.integers().between(1, days),
                        Arbitraries.of(ROOMS),
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 500_000),
                        Arbitraries.of(-5, 0, 8).map(ZoneOffset::ofHours))
                .as(Frame::new);
        return Combinators.combine(
                        identity,
                        frame,
                        texts,
                        recording,
                        addresses,
                        references,
                        person().list().ofMaxSize(2),
                        extra())
                .as((id, at, written, recorded, found, refs, persons, extra) -> new ProgrammeSession(
                        id,
                        at.day,
                        at.room,
                        OffsetDateTime.of(2027, 5, 1, 0, 0, 0, 0, at.offset).plusSeconds(at.second),
                        Duration.ofSeconds(at.length),
                        written,
                        written.subtitle(),
                        written.summary(),
                        written.description(),
                        recorded,
                        found,
                        refs.get(0),
                        refs.get(1),
                        persons,
                        extra));
    }

    private record Frame(int day, String room, int second, int length, ZoneOffset offset) {}

    private static Arbitrary<ProgrammePerson> person() {
        return Combinators.combine(
                        uuid().injectNull(0.5),
                        Arbitraries.longs().between(1, 99).injectNull(0.5),
                        Arbitraries.of("ABC", "a b").injectNull(0.5),
                        text().injectNull(0.4),
                        text().injectNull(0.6),
                        text().injectNull(0.5),
                        address().injectNull(0.5),
                        reference().list().ofMaxSize(1))
                .as((guid, id, code, name, publicName, biography, avatar, links) -> new ProgrammePerson(
                        guid, id, code, name, publicName, biography, avatar, avatar, links, UnknownFields.NONE));
    }

    private static Arbitrary<ProgrammeLink> reference() {
        return Combinators.combine(
                        address().injectNull(0.2),
                        text().injectNull(0.3),
                        Arbitraries.of("slides", "scroll").injectNull(0.3),
                        text().injectNull(0.6))
                .as((url, title, type, service) -> new ProgrammeLink(url, title, type, service, UnknownFields.NONE));
    }

    private static Arbitrary<ConferenceData> conference() {
        Arbitrary<SortedMap<String, String>> colors = Arbitraries.of(
                        Map.<String, String>of(), Map.of("primary", "#00ff00"), Map.of("primary", "red", "ink", "blue"))
                .map(TreeMap::new);
        Arbitrary<Track> track = Combinators.combine(
                        text(),
                        Arbitraries.of("arts", "A B").injectNull(0.4),
                        Arbitraries.of("#123456", "red").injectNull(0.4))
                .as((name, slug, color) -> new Track(name, slug, color, UnknownFields.NONE));
        return Combinators.combine(
                        Arbitraries.of("36c3", "Camp2019", "x"),
                        text(),
                        text().injectNull(0.5),
                        Arbitraries.of("2027-05-01", "2027-05-01T10:00:00+08:00", "in May")
                                .injectNull(0.3),
                        Arbitraries.integers().between(1, 9).injectNull(0.3),
                        Arbitraries.of("Asia/Shanghai", "UTC", "Etc/GMT+3").injectNull(0.3),
                        colors,
                        track.list().ofMaxSize(2))
                .as((acronym, title, description, start, days, zone, palette, tracks) -> new ConferenceData(
                        acronym,
                        title,
                        description,
                        start,
                        start,
                        days,
                        days == null ? null : Duration.ofMinutes(days),
                        zone,
                        description,
                        description,
                        palette,
                        description == null ? List.of() : List.of(description),
                        tracks,
                        UnknownFields.NONE));
    }

    private static Arbitrary<Generator> generator() {
        return Combinators.combine(
                        text().injectNull(0.3),
                        text().injectNull(0.3),
                        address().injectNull(0.3))
                .as((name, version, url) -> new Generator(name, version, name, url, UnknownFields.NONE));
    }

    private static Arbitrary<UnknownFields> extra() {
        return Arbitraries.of(
                UnknownFields.NONE,
                UnknownFields.of(Map.of("answers", "[]")),
                UnknownFields.of(Map.of("<mood>", "\"<mood a=\\\"1\\\">?></mood>\"", "x-y", "{\"a\":[1,null]}")));
    }

    private static Arbitrary<UUID> uuid() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    private static Arbitrary<String> address() {
        return Arbitraries.of(
                "https://a.example/b?c=d&e",
                "/relative/ä.png",
                "no address at all",
                "http://",
                "ftp://x.example/",
                "mailto:a@b.example",
                "www.example");
    }

    private static Arbitrary<String> text() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        3, Arbitraries.of(" a\r\nb\t<c>&'\"]]>", "?>", "课程", "\u0007bell", " ", "e\u0301", "😀")),
                net.jqwik.api.Tuple.of(
                        2,
                        Arbitraries.strings()
                                .withCharRange(' ', '\u2fff')
                                .ofMinLength(1)
                                .ofMaxLength(12)));
    }
}
