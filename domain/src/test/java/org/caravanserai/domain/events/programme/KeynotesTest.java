package org.caravanserai.domain.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeynotesTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2027-05-10T09:00+08:00");
    private static final UUID OPENING = UUID.randomUUID();
    private static final UUID CLOSING = UUID.randomUUID();
    private static final ProgrammePerson AMINA = person("AM", "Amina");
    private static final ProgrammePerson WEI = person("WE", "Wei");
    private static final CountryCode KZ = CountryCode.of("KZ");
    private static final CountryCode CN = CountryCode.of("CN");

    private static ProgrammePerson person(String code, String name) {
        return new ProgrammePerson(null, null, code, name, null, null, null, null, List.of(), UnknownFields.NONE);
    }

    private static ProgrammeSession session(UUID guid, @Nullable String type, ProgrammePerson... persons) {
        return new ProgrammeSession(
                new SessionIdentity(guid, null, null, null),
                1,
                "Hall",
                START,
                Duration.ofMinutes(45),
                new SessionTexts("Title", null, null, null),
                null,
                type,
                null,
                Recording.UNSAID,
                SessionAddresses.NONE,
                List.of(),
                List.of(),
                List.of(persons),
                UnknownFields.NONE);
    }

    private static EventProgramme programme(ProgrammeSession... sessions) {
        return new EventProgramme(
                "1",
                null,
                null,
                null,
                ConferenceData.named("forum", "Forum"),
                List.of(ProgrammeRoom.named("Hall", null)),
                List.of(new ProgrammeDay(
                        1, LocalDate.of(2027, 5, 10), START, START.plusHours(9), List.of("Hall"), UnknownFields.NONE)),
                List.of(sessions),
                UnknownFields.NONE);
    }

    @Test
    void whatASourceCallsAKeynoteIsOne() {
        var keynotes = Keynotes.carried(
                null, programme(session(OPENING, "Opening Keynote", AMINA), session(CLOSING, "talk", WEI)));
        assertThat(keynotes.sessions()).containsExactly(OPENING);
        assertThat(keynotes.countries()).isEmpty();
    }

    @Test
    void whatTheOrganizerSaidStaysWithSessionsAndSpeakersThatStay() {
        var first = programme(session(OPENING, "keynote", AMINA), session(CLOSING, null, WEI));
        var said = new Keynotes(Set.of(CLOSING), Map.of(AMINA.key(), KZ, WEI.key(), CN));
        var next = UUID.randomUUID();
        var carried = Keynotes.carried(
                new KeptProgramme(first, 1, Instant.EPOCH, said),
                programme(session(OPENING, "keynote", AMINA), session(CLOSING, null), session(next, "Keynote")));
        assertThat(carried.sessions())
                .as("the opening was said to be none, the new one is called one")
                .containsExactlyInAnyOrder(CLOSING, next);
        assertThat(carried.countries()).containsExactly(Map.entry(AMINA.key(), KZ));
    }

    @Test
    void aKeynoteSaysWhereEachOfItsSpeakersComesFrom() {
        var opening = session(OPENING, null, AMINA, WEI);
        var both = Keynotes.NONE.with(opening, Map.of(AMINA.key(), KZ, WEI.key(), CN));
        assertThat(both.has(opening)).isTrue();
        assertThat(both.country(WEI)).isEqualTo(CN);
        var one = both.with(opening, Map.of(AMINA.key(), CN));
        assertThat(one.country(AMINA)).isEqualTo(CN);
        assertThat(one.country(WEI)).as("not said any more").isNull();
        assertThat(one.without(OPENING)).isEqualTo(new Keynotes(Set.of(), Map.of(AMINA.key(), CN)));
    }
}
