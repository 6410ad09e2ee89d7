package org.caravanserai.domain.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link Programmes} and {@link SessionStars} promise. */
public interface ProgrammesContract extends PortContract {

    OffsetDateTime START = OffsetDateTime.parse("2027-05-10T09:00+08:00");

    ProgrammePerson SPEAKER = new ProgrammePerson(
            UUID.randomUUID(), null, null, "Amina", null, null, null, null, List.of(), UnknownFields.NONE);

    Programmes programmes();

    SessionStars stars();

    NamedSpeakers speakers();

    AcademicEvents events();

    Organizations organizations();

    Accounts accounts();

    @Test
    default void eachProgrammeTakesThePlaceOfTheOneBefore() {
        var event = event();
        var first = programme(session("opening"));
        var second = programme(session("closing"));
        assertThat(inTransaction(() -> programmes().of(event))).isEmpty();
        inTransaction(() -> programmes().replace(event, first, EventFixtures.NOW));
        inTransaction(() -> programmes().replace(event, second, EventFixtures.NOW.plusSeconds(1)));
        assertThat(inTransaction(() -> programmes().of(event)))
                .contains(new KeptProgramme(second, 2, EventFixtures.NOW.plusSeconds(1)));
    }

    @Test
    default void whatIsTakenOutIsKnownUntilItIsBack() {
        var event = event();
        var opening = session("opening");
        var closing = session("closing");
        inTransaction(() -> programmes().replace(event, programme(opening, closing), EventFixtures.NOW));
        assertThat(inTransaction(() -> programmes().takenOut(event))).isEmpty();
        inTransaction(() -> programmes().replace(event, programme(closing), EventFixtures.NOW.plusSeconds(1)));
        inTransaction(() -> programmes().replace(event, programme(closing), EventFixtures.NOW.plusSeconds(2)));
        assertThat(inTransaction(() -> programmes().takenOut(event))).containsExactly(TakenOutSession.of(opening));
        inTransaction(() -> programmes().replace(event, programme(opening), EventFixtures.NOW.plusSeconds(3)));
        assertThat(inTransaction(() -> programmes().takenOut(event))).containsExactly(TakenOutSession.of(closing));
    }

    @Test
    default void keynotesAreThoseOfTheProgrammeAndStayWithWhatStays() {
        var event = event();
        var opening = session("opening", SPEAKER);
        var closing = session("closing");
        inTransaction(() -> programmes().replace(event, programme(opening, closing), EventFixtures.NOW));
        var said = new Keynotes(Set.of(opening.guid()), Map.of(SPEAKER.key(), CountryCode.of("KZ")));
        inTransaction(() -> programmes()
                .mark(
                        event,
                        new Keynotes(
                                Set.of(opening.guid(), UUID.randomUUID()),
                                Map.of(SPEAKER.key(), CountryCode.of("KZ"), "code:nobody", CountryCode.of("CN")))));
        assertThat(keynotes(event)).isEqualTo(said);
        inTransaction(() -> programmes().replace(event, programme(closing, opening), EventFixtures.NOW.plusSeconds(1)));
        assertThat(keynotes(event)).isEqualTo(said);
        inTransaction(() -> programmes().replace(event, programme(closing), EventFixtures.NOW.plusSeconds(2)));
        assertThat(keynotes(event)).isEqualTo(Keynotes.NONE);
    }

    @Test
    default void aStarIsOfOnePersonAndOfASessionThatThereIs() {
        var event = event();
        var opening = session("opening");
        inTransaction(() -> programmes().replace(event, programme(opening), EventFixtures.NOW));
        var one = person();
        var other = person();
        assertThat(inTransaction(() -> stars().set(one, event, opening.guid()))).isTrue();
        assertThat(inTransaction(() -> stars().set(one, event, opening.guid()))).isTrue();
        assertThat(inTransaction(() -> stars().set(one, event, UUID.randomUUID())))
                .isFalse();
        assertThat(inTransaction(() -> stars().of(one, event))).containsExactly(opening.guid());
        assertThat(inTransaction(() -> stars().of(other, event))).isEmpty();
        inTransaction(() -> stars().remove(other, event, opening.guid()));
        assertThat(inTransaction(() -> stars().of(one, event))).hasSize(1);
        inTransaction(() -> stars().remove(one, event, opening.guid()));
        assertThat(inTransaction(() -> stars().of(one, event))).isEmpty();
    }

    @Test
    default void aStarOutlivesTheVersionOfTheProgramme() {
        var event = event();
        var opening = session("opening");
        var who = person();
        inTransaction(() -> programmes().replace(event, programme(opening), EventFixtures.NOW));
        inTransaction(() -> stars().set(who, event, opening.guid()));
        inTransaction(() -> programmes().replace(event, programme(session("other")), EventFixtures.NOW));
        assertThat(inTransaction(() -> stars().of(who, event))).containsExactly(opening.guid());
    }

    @Test
    default void aSpeakerIsNamedOnceAndStaysOverVersions() {
        var event = event();
        var opening = session("opening", SPEAKER);
        var who = person();
        inTransaction(() -> programmes().replace(event, programme(opening), EventFixtures.NOW));
        assertThat(inTransaction(() -> speakers().add(event, opening.guid(), who)))
                .isTrue();
        assertThat(inTransaction(() -> speakers().add(event, opening.guid(), who)))
                .isFalse();
        inTransaction(() -> programmes().replace(event, programme(opening), EventFixtures.NOW));
        var named = inTransaction(() -> speakers().of(event));
        assertThat(named).extracting(NamedSpeaker::account).containsExactly(who);
        var shown = inTransaction(() -> programmes().of(event)).orElseThrow().with(named);
        assertThat(shown.programme().sessions().get(0).persons())
                .extracting(ProgrammePerson::displayName)
                .containsExactly("Amina", named.get(0).name().full());
        assertThat(inTransaction(() -> speakers().remove(event, opening.guid(), who)))
                .isTrue();
        assertThat(inTransaction(() -> speakers().remove(event, opening.guid(), who)))
                .isFalse();
        assertThat(inTransaction(() -> speakers().of(event)).isEmpty()).isTrue();
    }

    private Keynotes keynotes(UUID event) {
        return inTransaction(() -> programmes().of(event)).orElseThrow().keynotes();
    }

    private UUID person() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        return account.id();
    }

    private UUID event() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        var event = EventFixtures.of(organization.id(), EventFixtures.forum().registration());
        inTransaction(() -> events().add(event));
        return event.id();
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

    private static ProgrammeSession session(String title, ProgrammePerson... persons) {
        return new ProgrammeSession(
                new SessionIdentity(Ids.next(), null, null, null),
                1,
                "Hall",
                START,
                Duration.ofMinutes(45),
                new SessionTexts(title, null, null, null),
                null,
                null,
                null,
                Recording.UNSAID,
                SessionAddresses.NONE,
                List.of(),
                List.of(),
                List.of(persons),
                UnknownFields.NONE);
    }
}
