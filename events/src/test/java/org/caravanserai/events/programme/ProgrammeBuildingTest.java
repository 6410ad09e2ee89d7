package org.caravanserai.events.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.contribution.ContributionCall;
import org.caravanserai.domain.events.contribution.ContributionDecision;
import org.caravanserai.domain.events.contribution.ContributionFixtures;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.testing.EventsWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A programme is built by hand, without a file or on top of one. */
class ProgrammeBuildingTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 5, 10);
    private static final UUID IMPORTED = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final byte[] SCHEDULE = """
        <schedule>
          <version>7</version>
          <conference><acronym>forum27</acronym><title>Silk Road Forum</title><time_zone_name>Asia/Shanghai</time_zone_name></conference>
          <day date="2027-05-10" start="2027-05-10T08:00:00+08:00" end="2027-05-11T02:00:00+08:00" index="1">
            <room name="Hall">
              <event guid="22222222-2222-4222-8222-222222222222" id="1">
                <date>2027-05-10T09:30:00+08:00</date><start>09:30</start><duration>00:45</duration><room>Hall</room>
                <title>Opening</title><subtitle>With tea</subtitle><language>Chinese or English</language><mood>festive</mood>
                <persons><person code="AM">Amina</person></persons>
              </event>
            </room>
          </day>
        </schedule>
        """.getBytes(StandardCharsets.UTF_8);

    private final EventsWorld world = new EventsWorld();

    @BeforeEach
    void anEvent() {
        world.asManager();
        world.published();
    }

    @Test
    void anOrganizerWithoutAFileBuildsAndReleasesAProgramme() {
        assertThat(programme().rooms()).isEmpty();
        room("Hall", 200);
        room("Seminar room", null);
        var opening = add(session("Opening", "Hall", FIRST, "09:30", 45, "Amina", "Wei"));
        add(session("Closing", "Seminar room", FIRST.plusDays(1), "16:00", 60));
        assertThat(programme().rooms()).extracting(ProgrammeRoom::name).containsExactly("Hall", "Seminar room");
        assertThat(programme().days()).extracting(ProgrammeDay::date).containsExactly(FIRST, FIRST.plusDays(1));
        var session = programme().session(opening);
        assertThat(session.start()).isEqualTo("2027-05-10T09:30:00+08:00");
        assertThat(session.persons()).extracting(ProgrammePerson::displayName).containsExactly("Amina", "Wei");
        world.asVisitor();
        assertThat(world.of(ShowProgramme.class).execute("forum").kept()).isNull();
        world.asManager();
        release();
        world.asVisitor();
        var released = world.of(ShowProgramme.class).execute("forum");
        assertThat(released.isReleased()).isTrue();
        assertThat(world.of(ExportProgramme.class).execute(ExportProgramme.Form.SCHEDULE_XML, "forum", "en"))
                .contains("Opening", "Seminar room");
        assertThat(world.history())
                .containsExactly(
                        "PROGRAMME_EDITED Hall",
                        "PROGRAMME_EDITED Seminar room",
                        "PROGRAMME_EDITED Opening",
                        "PROGRAMME_EDITED Closing",
                        "PROGRAMME_RELEASED");
    }

    @Test
    void aReleasedProgrammeIsChangedByADraftThatStartsFromIt() {
        room("Hall", null);
        var opening = add(session("Opening", "Hall", FIRST, "09:30", 45));
        release();
        change(opening, session("Grand opening", "Hall", FIRST, "10:00", 45));
        world.asVisitor();
        assertThat(world.of(ShowProgramme.class)
                        .execute("forum")
                        .kept()
                        .programme()
                        .session(opening)
                        .texts()
                        .title())
                .isEqualTo("Opening");
        world.asManager();
        release();
        var kept = world.of(ShowProgramme.class).execute("forum").kept();
        assertThat(kept.revision()).isEqualTo(2);
        assertThat(kept.programme().session(opening).texts().title()).isEqualTo("Grand opening");
    }

    @Test
    void ofAnImportedSessionStaysWhatTheFormDoesNotAsk() {
        world.of(UploadProgramme.class).execute("forum", SCHEDULE);
        var draft = world.of(ShowProgrammeBuilding.class)
                .execute("forum")
                .session(IMPORTED)
                .draft();
        assertThat(draft.language()).isNull();
        change(IMPORTED, session("Welcome", "Hall", FIRST, "09:30", 30, "Amina", "Wei"));
        var session = programme().session(IMPORTED);
        assertThat(session.texts().subtitle()).isEqualTo("With tea");
        assertThat(session.language()).isEqualTo("Chinese or English");
        assertThat(session.extra().values()).containsKey("mood");
        assertThat(session.persons().get(0).code()).isEqualTo("AM");
        assertThat(session.persons().get(1)).isEqualTo(ProgrammePerson.named("Wei"));
        assertThat(programme().version()).isEqualTo("7");
    }

    @Test
    void aSessionIsMovedAndADayWithoutSessionsGoes() {
        world.of(UploadProgramme.class).execute("forum", SCHEDULE);
        room("Garden", null);
        var move = world.of(MoveProgrammeSession.class);
        move.execute(
                "forum", IMPORTED, null, new MoveProgrammeSession.Move("Garden", FIRST.plusDays(1), time("11:00")));
        assertThat(programme().session(IMPORTED).room()).isEqualTo("Garden");
        assertThat(programme().days()).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo(FIRST.plusDays(1));
            assertThat(day.index()).isEqualTo(1);
        });
        assertInvalid(
                "room: unknown-reference",
                () -> move.execute(
                        "forum", IMPORTED, null, new MoveProgrammeSession.Move("Roof", FIRST, time("11:00"))));
    }

    @Test
    void whatStartsAfterMidnightWithinADayBelongsToIt() {
        world.of(UploadProgramme.class).execute("forum", SCHEDULE);
        var party = add(session("Party", "Hall", FIRST.plusDays(1), "00:30", 120));
        assertThat(programme().session(party).day()).isEqualTo(1);
        assertThat(programme().days()).singleElement().satisfies(day -> assertThat(day.end())
                .isEqualTo("2027-05-11T02:30:00+08:00"));
    }

    @Test
    void anEarlierDayIsNumberedBeforeTheOthers() {
        room("Hall", null);
        var later = add(session("Later", "Hall", FIRST.plusDays(1), "10:00", 30));
        var earlier = add(session("Earlier", "Hall", FIRST, "10:00", 30));
        assertThat(programme().session(earlier).day()).isEqualTo(1);
        assertThat(programme().session(later).day()).isEqualTo(2);
    }

    @Test
    void aBreakConcernsEverybody() {
        room("Foyer", null);
        var draft = session("Tea", "Foyer", FIRST, "10:30", 30);
        var tea = add(new ProgrammeSessionDraft(
                draft.title(), "break", null, "Foyer", FIRST, draft.start(), 30, null, null, List.of(), true));
        assertThat(programme().session(tea).isForEverybody()).isTrue();
        change(tea, draft);
        assertThat(programme().session(tea).isForEverybody()).isFalse();
    }

    @Test
    void whoeverHasSeenAnotherStateOfASessionIsRefused() {
        room("Hall", null);
        var opening = add(session("Opening", "Hall", FIRST, "09:30", 45));
        var other = add(session("Talk", "Hall", FIRST, "11:00", 45));
        var seen = world.of(ShowProgrammeBuilding.class)
                .execute("forum")
                .session(opening)
                .state();
        change(other, session("Better talk", "Hall", FIRST, "11:00", 45));
        var change = world.of(ChangeProgrammeSession.class);
        change.execute("forum", opening, seen, session("Welcome", "Hall", FIRST, "09:30", 45));
        assertConflict(
                "changed-meanwhile",
                () -> change.execute("forum", opening, seen, session("Overwritten", "Hall", FIRST, "09:30", 45)));
        assertConflict("changed-meanwhile", () -> world.of(RemoveProgrammeSession.class)
                .execute("forum", opening, seen));
        assertConflict("changed-meanwhile", () -> world.of(MoveProgrammeSession.class)
                .execute("forum", opening, seen, new MoveProgrammeSession.Move("Hall", FIRST, time("12:00"))));
        assertThat(programme().session(opening).texts().title()).isEqualTo("Welcome");
    }

    @Test
    void roomsAreRenamedAndTakenOutWhenNothingTakesPlaceInThem() {
        room("Hall", 100);
        room("Garden", null);
        assertInvalid("name: already-taken", () -> room("Hall", null));
        var opening = add(session("Opening", "Hall", FIRST, "09:30", 45));
        var seen = world.of(ShowProgrammeBuilding.class)
                .execute("forum")
                .room("Hall")
                .state();
        var change = world.of(ChangeProgrammeRoom.class);
        assertInvalid(
                "name: already-taken",
                () -> change.execute("forum", "Hall", seen, new ProgrammeRoomDraft("Garden", null, null)));
        change.execute("forum", "Hall", seen, new ProgrammeRoomDraft("Great hall", 150, null));
        assertConflict(
                "changed-meanwhile",
                () -> change.execute("forum", "Great hall", seen, new ProgrammeRoomDraft("Hall", 1, null)));
        assertThat(programme().session(opening).room()).isEqualTo("Great hall");
        assertThat(programme().room("Great hall").capacity()).isEqualByComparingTo("150");
        var remove = world.of(RemoveProgrammeRoom.class);
        assertRefused("room-has-sessions", () -> remove.execute("forum", "Great hall"));
        world.of(RemoveProgrammeSession.class).execute("forum", opening, null);
        remove.execute("forum", "Great hall");
        assertThat(programme().rooms()).extracting(ProgrammeRoom::name).containsExactly("Garden");
        assertThat(programme().days()).isEmpty();
    }

    @Test
    void aRoomHoldsOneSessionAtATimeUnlessItIsShared() {
        room("Hall", null);
        room("Garden", null);
        var opening = add(session("Opening", "Hall", FIRST, "09:30", 45));
        add(session("Next", "Hall", FIRST, "10:15", 45));
        var garden = add(session("Garden talk", "Garden", FIRST, "09:30", 45));
        assertThatThrownBy(() -> add(session("Second", "Hall", FIRST, "10:00", 10)))
                .isInstanceOfSatisfying(Refused.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("room-taken");
                    assertThat(refusal.arguments())
                            .containsExactly("Hall", "Opening", time("09:30"), time("10:15"), "Hall");
                });
        assertRefused("room-taken", () -> change(opening, session("Opening", "Hall", FIRST, "09:30", 46)));
        assertRefused("room-taken", () -> world.of(MoveProgrammeSession.class)
                .execute("forum", garden, null, new MoveProgrammeSession.Move("Hall", FIRST, time("09:00"))));
        var change = world.of(ChangeProgrammeRoom.class);
        change.execute("forum", "Hall", null, new ProgrammeRoomDraft("Hall", null, true));
        add(session("Second", "Hall", FIRST, "10:00", 10));
        assertThat(programme().room("Hall").isShared()).isTrue();
        assertRefused(
                "room-taken", () -> change.execute("forum", "Hall", null, new ProgrammeRoomDraft("Hall", null, false)));
    }

    @Test
    void aSpeakerSpeaksInOnePlaceAtATime() {
        room("Hall", null);
        room("Garden", null);
        add(session("Opening", "Hall", FIRST, "09:30", 45, "Amina", "Wei"));
        assertThatThrownBy(() -> add(session("Talk", "Garden", FIRST, "10:00", 45, "Wei")))
                .isInstanceOfSatisfying(Refused.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("speaker-elsewhere");
                    assertThat(refusal.arguments())
                            .containsExactly("Wei", "Opening", time("09:30"), time("10:15"), "Hall");
                });
        add(session("Talk", "Garden", FIRST, "10:15", 45, "Wei"));
        var beside = session("Beside", "Garden", FIRST, "09:30", 45);
        var named = add(new ProgrammeSessionDraft(
                "Beside",
                null,
                null,
                "Garden",
                FIRST,
                beside.start(),
                45,
                null,
                null,
                List.of(new ProgrammeSessionDraft.SpeakerDraft("Wei", true)),
                null));
        assertThat(world.of(ShowProgrammeBuilding.class)
                        .execute("forum")
                        .session(named)
                        .draft()
                        .speakers())
                .containsExactly(new ProgrammeSessionDraft.SpeakerDraft("Wei", true));
    }

    @Test
    void anImportedProgrammeKeepsItsClashesAndGetsNoMore() {
        var schedule = new String(SCHEDULE, StandardCharsets.UTF_8).replace("</event>", "</event>" + """
                    <event guid="33333333-3333-4333-8333-333333333333" id="2">
                      <date>2027-05-10T10:00:00+08:00</date><start>10:00</start><duration>00:45</duration><room>Hall</room>
                      <title>Beside</title>
                    </event>
                    """);
        world.of(UploadProgramme.class).execute("forum", schedule.getBytes(StandardCharsets.UTF_8));
        assertThat(world.of(ShowProgrammeBuilding.class).execute("forum").clashes())
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.first().texts().title()).isEqualTo("Opening");
                    assertThat(clash.second().texts().title()).isEqualTo("Beside");
                });
        change(IMPORTED, session("Welcome", "Hall", FIRST, "09:30", 45, "Amina"));
        assertRefused("room-taken", () -> change(IMPORTED, session("Welcome", "Hall", FIRST, "09:45", 45)));
        change(IMPORTED, session("Welcome", "Hall", FIRST, "09:00", 45));
        assertThat(world.of(ShowProgrammeBuilding.class).execute("forum").clashes())
                .isEmpty();
        release();
    }

    @Test
    void whatCannotBeReadIsRefusedAtItsField() {
        room("Hall", null);
        assertInvalid("room: unknown-reference", () -> add(session("Opening", "Roof", FIRST, "09:30", 45)));
        var many = IntStream.range(0, 61).mapToObj(i -> "Speaker " + i).toArray(String[]::new);
        assertInvalid("speakers: too-many", () -> add(session("Opening", "Hall", FIRST, "09:30", 45, many)));
        assertThat(programme().sessions()).isEmpty();
    }

    @Test
    void theProgrammeOfAnothersEventIsNotTouched() {
        room("Hall", null);
        var opening = add(session("Opening", "Hall", FIRST, "09:30", 45));
        world.as(world.manager(world.organization("other")));
        var draft = session("Mine", "Hall", FIRST, "09:30", 45);
        assertNotFound(() -> world.of(ShowProgrammeBuilding.class).execute("forum"));
        assertNotFound(() -> add(draft));
        assertNotFound(() -> change(opening, draft));
        assertNotFound(() -> world.of(MoveProgrammeSession.class)
                .execute("forum", opening, null, new MoveProgrammeSession.Move("Hall", FIRST, time("12:00"))));
        assertNotFound(() -> world.of(RemoveProgrammeSession.class).execute("forum", opening, null));
        assertNotFound(() -> room("Garden", null));
        assertNotFound(() -> world.of(ChangeProgrammeRoom.class)
                .execute("forum", "Hall", null, new ProgrammeRoomDraft("Mine", null, null)));
        assertNotFound(() -> world.of(RemoveProgrammeRoom.class).execute("forum", "Hall"));
    }

    @Test
    void anAcceptedContributionIsPlacedAndItsAuthorToldWithTheRelease() {
        var contribution = accepted("Roads between cities");
        room("Hall", null);
        assertThat(unplaced()).singleElement().satisfies(each -> {
            assertThat(each.title()).isEqualTo("Roads between cities");
            assertThat(each.authors()).containsExactly("Anna Zhou");
            assertThat(each.minutes()).isEqualTo(20);
        });
        var place = world.of(PlaceContribution.class);
        var placement = new PlaceContribution.Placement(contribution.code(), "Hall", FIRST, time("11:00"), 20);
        var session = place.execute("forum", placement);
        assertThat(session).isEqualTo(contribution.id());
        assertThat(unplaced()).isEmpty();
        assertRefused("contribution-placed", () -> place.execute("forum", placement));
        assertNotFound(() ->
                place.execute("forum", new PlaceContribution.Placement("AAAA-AAAA", "Hall", FIRST, time("11:00"), 20)));
        var placed = programme().session(session);
        assertThat(placed.texts().summary()).isEqualTo("What was found.");
        assertThat(placed.type()).isEqualTo("Talk");
        assertThat(placed.track()).isEqualTo("Policy");
        assertThat(placed.persons()).extracting(ProgrammePerson::displayName).containsExactly("Anna Zhou");
        assertThat(world.sent()).isEmpty();
        release();
        assertThat(world.sent()).containsExactly("CONTRIBUTION_SCHEDULED");
        assertThat(world.lastEmail().arguments().value("place")).isEqualTo("Hall");
        add(session("Closing", "Hall", FIRST, "16:00", 60));
        release();
        assertThat(world.sent()).hasSize(1);
        world.of(MoveProgrammeSession.class)
                .execute("forum", session, null, new MoveProgrammeSession.Move("Hall", FIRST, time("14:00")));
        release();
        assertThat(world.sent()).hasSize(2);
        world.as(world.manager(world.organization("other")));
        assertNotFound(() -> place.execute("forum", placement));
    }

    @Test
    void aContributionWhoseDecisionIsKeptBackIsNotOffered() {
        var event = world.ports.events.bySlug(new Slug("forum")).orElseThrow();
        contribution(event, "Roads").decide(ContributionDecision.ACCEPT, null, ContributionFixtures.TERMS);
        assertThat(unplaced()).isEmpty();
    }

    private List<ShowProgrammeBuilding.Unplaced> unplaced() {
        return world.of(ShowProgrammeBuilding.class).execute("forum").unplaced();
    }

    private EventContribution accepted(String title) {
        var event = world.ports.events.bySlug(new Slug("forum")).orElseThrow();
        var contribution = contribution(event, title);
        contribution.decide(ContributionDecision.ACCEPT, null, ContributionFixtures.TERMS);
        contribution.release();
        return contribution;
    }

    private EventContribution contribution(AcademicEvent event, String title) {
        world.ports.calls.add(new ContributionCall(
                event.id(),
                LocalizedText.of("en", "Send us what you found."),
                ContributionFixtures.TERMS,
                ContributionFixtures.dates(EventFixtures.NOW),
                EventFixtures.NOW));
        var contribution = new EventContribution(
                event.id(),
                world.account("anna").id(),
                ContributionFixtures.content(title, null),
                ContributionFixtures.TERMS,
                EventFixtures.NOW);
        world.ports.contributions.add(contribution);
        contribution.submit(ContributionFixtures.TERMS, EventFixtures.NOW);
        return contribution;
    }

    private EventProgramme programme() {
        return world.of(ShowProgrammeBuilding.class).execute("forum").programme();
    }

    private void room(String name, @Nullable Integer capacity) {
        world.of(AddProgrammeRoom.class).execute("forum", new ProgrammeRoomDraft(name, capacity, null));
    }

    private UUID add(ProgrammeSessionDraft draft) {
        return world.of(AddProgrammeSession.class).execute("forum", draft);
    }

    private void change(UUID session, ProgrammeSessionDraft draft) {
        world.of(ChangeProgrammeSession.class).execute("forum", session, null, draft);
    }

    private void release() {
        var draft = world.of(PreviewProgramme.class).execute("forum").orElseThrow();
        world.of(ReleaseProgramme.class).execute("forum", draft.id());
    }

    private static LocalTime time(String time) {
        return LocalTime.parse(time);
    }

    private static ProgrammeSessionDraft session(
            String title, String room, LocalDate date, String start, int minutes, String... speakers) {
        return new ProgrammeSessionDraft(
                title,
                "talk",
                null,
                room,
                date,
                time(start),
                minutes,
                null,
                null,
                List.of(speakers).stream()
                        .map(name -> new ProgrammeSessionDraft.SpeakerDraft(name, null))
                        .toList(),
                null);
    }
}
