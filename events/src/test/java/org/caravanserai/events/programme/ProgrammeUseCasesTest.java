package org.caravanserai.events.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.people.PersonDirectory;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.registration.Fakes;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.people.EnterPerson;
import org.caravanserai.platform.people.PersonDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A programme is uploaded, looked at, released or discarded, shown, exported, and its sessions are marked. */
class ProgrammeUseCasesTest {

    private static final UUID SESSION = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final byte[] SCHEDULE = """
        <schedule>
          <version>1</version>
          <conference>
            <acronym>forum27</acronym>
            <title>Silk Road Forum</title>
            <start>2027-05-10</start>
            <end>2027-05-11</end>
            <time_zone_name>Asia/Shanghai</time_zone_name>
          </conference>
          <day date="2027-05-10" start="2027-05-10T08:00:00+08:00" end="2027-05-10T20:00:00+08:00" index="1">
            <room name="Hall">
              <event guid="22222222-2222-4222-8222-222222222222" id="1">
                <date>2027-05-10T09:30:00+08:00</date>
                <start>09:30</start>
                <duration>00:45</duration>
                <room>Hall</room>
                <title>Opening</title>
                <type>talk</type>
                <persons><person code="AM">Amina</person><person code="WE">Wei</person></persons>
              </event>
            </room>
          </day>
        </schedule>
        """.getBytes(StandardCharsets.UTF_8);

    private final EventsWorld world = new EventsWorld();

    @BeforeEach
    void signIn() {
        world.asManager();
    }

    @Test
    void anUploadedProgrammeIsADraftThatOnlyOrganizersSee() {
        var event = world.published();
        var uploaded = world.of(UploadProgramme.class).execute("forum", SCHEDULE);
        assertThat(uploaded.programme().sessions()).hasSize(1);
        assertThat(world.of(PreviewProgramme.class).execute("forum"))
                .hasValueSatisfying(draft -> assertThat(draft.id()).isEqualTo(uploaded.id()));
        var show = world.of(ShowProgramme.class);
        assertThat(show.execute("forum").kept()).isNotNull();
        assertThat(show.execute("forum").isReleased()).isFalse();
        world.asVisitor();
        assertThat(show.execute("forum").kept()).isNull();
        assertThat(world.ports.programmes.of(event.id())).isEmpty();
        assertThat(world.history()).containsExactly("PROGRAMME_UPLOADED");
    }

    @Test
    void theDraftThatWasLookedAtIsReleasedOnce() {
        world.published();
        var draft = world.of(UploadProgramme.class).execute("forum", SCHEDULE).id();
        var release = world.of(ReleaseProgramme.class);
        assertConflict("changed-meanwhile", () -> release.execute("forum", UUID.randomUUID()));
        release.execute("forum", draft);
        assertConflict("changed-meanwhile", () -> release.execute("forum", draft));
        world.asVisitor();
        assertThat(world.of(ShowProgramme.class).execute("forum").isReleased()).isTrue();
        assertThat(world.history()).containsExactly("PROGRAMME_UPLOADED", "PROGRAMME_RELEASED");
    }

    @Test
    void aDiscardedDraftIsGone() {
        world.published();
        var draft = world.of(UploadProgramme.class).execute("forum", SCHEDULE).id();
        world.of(DiscardProgramme.class).execute("forum", draft);
        assertThat(world.of(PreviewProgramme.class).execute("forum")).isEmpty();
        assertConflict(
                "changed-meanwhile", () -> world.of(DiscardProgramme.class).execute("forum", draft));
        assertThat(world.history()).containsExactly("PROGRAMME_UPLOADED", "PROGRAMME_DISCARDED");
    }

    @Test
    void whatIsNoScheduleIsRefused() {
        world.published();
        assertThatThrownBy(() -> world.of(UploadProgramme.class).execute("forum", new byte[] {'x'}))
                .isInstanceOf(Invalid.class);
        assertThat(world.history()).isEmpty();
    }

    @Test
    void theProgrammeOfAnothersEventIsNotTouched() {
        world.published();
        world.as(world.manager(world.organization("other")));
        assertNotFound(() -> world.of(UploadProgramme.class).execute("forum", SCHEDULE));
        assertNotFound(() -> world.of(PreviewProgramme.class).execute("forum"));
        assertNotFound(() -> world.of(ReleaseProgramme.class).execute("forum", UUID.randomUUID()));
        assertNotFound(() -> world.of(DiscardProgramme.class).execute("forum", UUID.randomUUID()));
    }

    @Test
    void anEventIsImportedFromItsProgrammeForTheOnlyOrganizationOfTheOrganizer() {
        var imported = world.of(ImportEvent.class).execute(SCHEDULE, null);
        var event = world.ports.events.bySlug(imported.event()).orElseThrow();
        assertThat(event.title().in("en")).isEqualTo("Silk Road Forum");
        assertThat(event.organizer()).isEqualTo(world.organizer.id());
        assertThat(world.ports.programmes.drafts().of(event.id())).isPresent();
        assertThat(world.history()).containsExactly("CREATED", "PROGRAMME_IMPORTED");
        world.as();
        assertInvalid("organizer: which-organization", () -> world.of(ImportEvent.class)
                .execute(SCHEDULE, null));
    }

    @Test
    void sessionsOfAReleasedProgrammeAreMarked() {
        world.published();
        var draft = world.of(UploadProgramme.class).execute("forum", SCHEDULE).id();
        world.of(ReleaseProgramme.class).execute("forum", draft);
        world.as();
        var star = world.of(StarSession.class);
        star.execute("forum", SESSION, true);
        assertThat(world.of(ShowProgramme.class).execute("forum").stars()).containsExactly(SESSION);
        star.execute("forum", SESSION, false);
        assertThat(world.of(ShowProgramme.class).execute("forum").stars()).isEmpty();
        assertNotFound(() -> star.execute("forum", UUID.randomUUID(), true));
        assertNotFound(() -> star.execute("nowhere", SESSION, true));
    }

    @Test
    void theOrganizerSaysWhichSessionsAreKeynotesAndWhereTheirSpeakersComeFrom() {
        var event = world.published();
        var mark = world.of(MarkKeynote.class);
        var unmark = world.of(UnmarkKeynote.class);
        var show = world.of(ShowKeynotes.class);
        assertThat(show.execute("forum").kept()).as("nothing is released yet").isNull();
        assertNotFound(() -> mark.execute("forum", SESSION, Map.of()));
        assertNotFound(() -> unmark.execute("forum", SESSION));
        world.of(ReleaseProgramme.class)
                .execute(
                        "forum",
                        world.of(UploadProgramme.class)
                                .execute("forum", SCHEDULE)
                                .id());
        mark.execute("forum", SESSION, Map.of("code:AM", "kz", "code:WE", ""));
        mark.execute("forum", SESSION, Map.of("code:AM", "KZ"));
        var keynotes = world.ports.programmes.of(event.id()).orElseThrow().keynotes();
        assertThat(keynotes.sessions()).containsExactly(SESSION);
        assertThat(keynotes.countries()).containsExactly(Map.entry("code:AM", CountryCode.of("KZ")));
        assertThat(show.execute("forum").kept()).isNotNull();
        assertInvalid("country: unknown-country", () -> mark.execute("forum", SESSION, Map.of("code:AM", "ZZ")));
        assertInvalid("speakers: unknown-speaker", () -> mark.execute("forum", SESSION, Map.of("code:XX", "KZ")));
        assertNotFound(() -> mark.execute("forum", UUID.randomUUID(), Map.of()));
        assertNotFound(() -> unmark.execute("forum", UUID.randomUUID()));
        unmark.execute("forum", SESSION);
        unmark.execute("forum", SESSION);
        assertThat(world.ports
                        .programmes
                        .of(event.id())
                        .orElseThrow()
                        .keynotes()
                        .sessions())
                .isEmpty();
        assertThat(world.history())
                .as("the same again changes nothing")
                .containsExactly(
                        "PROGRAMME_UPLOADED",
                        "PROGRAMME_RELEASED",
                        "KEYNOTE_MARKED Opening",
                        "KEYNOTE_UNMARKED Opening");
        world.as(world.manager(world.organization("other")));
        assertNotFound(() -> mark.execute("forum", SESSION, Map.of()));
        assertNotFound(() -> unmark.execute("forum", SESSION));
        assertNotFound(() -> show.execute("forum"));
    }

    @Test
    void whoIsNamedForTwoSessionsAtATimeIsRefused() {
        world.published();
        world.wiring.answer(PersonDirectory.class, "alike", asked -> List.of());
        var form = Form.of(PersonDraft.class);
        form.part("names").put("givenName", "Dilnoza");
        var person = world.of(EnterPerson.class)
                .execute(world.organizer.slug(), form.read())
                .record();
        world.commit();
        var text = new String(SCHEDULE, StandardCharsets.UTF_8);
        var event = text.substring(text.indexOf("<event"), text.indexOf("</room>\n  </day>"));
        var other = "33333333-3333-4333-8333-333333333333";
        var garden = "</room><room name=\"Garden\">"
                + event.replace(SESSION.toString(), other)
                        .replace("id=\"1\"", "id=\"2\"")
                        .replace("09:30", "10:00")
                        .replace("<room>Hall</room>", "<room>Garden</room>")
                        .replaceAll("<persons>.*</persons>", "<persons/>");
        var schedule = text.replace("</room>\n  </day>", garden + "</room>\n  </day>");
        world.of(ReleaseProgramme.class)
                .execute(
                        "forum",
                        world.of(UploadProgramme.class)
                                .execute("forum", schedule.getBytes(StandardCharsets.UTF_8))
                                .id());
        var name = world.of(NameSpeaker.class);
        name.execute("forum", SESSION, person.code());
        assertRefused("speaker-elsewhere", () -> name.execute("forum", UUID.fromString(other), person.code()));
        name.execute("forum", SESSION, person.code());
    }

    @Test
    void anOrganizerNamesSpeakersOfWhomARecordIsKept() {
        world.published();
        world.wiring.answer(PersonDirectory.class, "alike", asked -> List.of());
        var form = Form.of(PersonDraft.class);
        form.part("names").put("givenName", "Dilnoza");
        var person = world.of(EnterPerson.class)
                .execute(world.organizer.slug(), form.read())
                .record();
        world.commit();
        var name = world.of(NameSpeaker.class);
        var remove = world.of(RemoveSpeaker.class);
        assertNotFound(() -> name.execute("forum", SESSION, person.code()));
        world.of(ReleaseProgramme.class)
                .execute(
                        "forum",
                        world.of(UploadProgramme.class)
                                .execute("forum", SCHEDULE)
                                .id());
        assertNotFound(() -> name.execute("forum", SESSION, "NOBODY"));
        name.execute("forum", SESSION, person.code());
        name.execute("forum", SESSION, person.code());
        assertThat(world.of(ShowProgramme.class)
                        .execute("forum")
                        .kept()
                        .programme()
                        .persons())
                .extracting(ProgrammePerson::displayName)
                .contains("Dilnoza");
        remove.execute("forum", SESSION, person.account());
        remove.execute("forum", SESSION, person.account());
        assertThat(world.of(ShowKeynotes.class).execute("forum").named()).isEmpty();
        assertThat(world.history()).endsWith("SPEAKER_NAMED Opening", "SPEAKER_REMOVED Opening");
        world.as(world.manager(world.organization("other")));
        assertNotFound(() -> name.execute("forum", SESSION, person.code()));
        assertNotFound(() -> remove.execute("forum", SESSION, person.account()));
    }

    @Test
    void whoeverDeletesTheAccountIsForgottenInAllProgrammes() {
        var forgotten = new ArrayList<>();
        world.wiring.put(
                Fakes.of(Programmes.class, Map.of("forgetPeopleWith", asked -> Collections.addAll(forgotten, asked))));
        world.of(ForgottenSpeaker.class).forget(new AccountDeleted(world.manager.id(), world.manager.email()));
        assertThat(forgotten).containsExactly(world.manager.email(), world.clock.instant());
    }

    @Test
    void aVisibleProgrammeIsExportedInEveryForm() {
        world.published();
        var draft = world.of(UploadProgramme.class).execute("forum", SCHEDULE).id();
        world.of(ReleaseProgramme.class).execute("forum", draft);
        world.asVisitor();
        var export = world.of(ExportProgramme.class);
        assertThat(export.execute(ExportProgramme.Form.SCHEDULE_XML, "forum", "en"))
                .contains("<title>Opening</title>");
        assertThat(export.execute(ExportProgramme.Form.SCHEDULE_JSON, "forum", "en"))
                .contains("\"Opening\"");
        assertThat(export.execute(ExportProgramme.Form.SCHEDULE_CALENDAR, "forum", "en"))
                .contains("SUMMARY:Opening");
        assertThat(export.execute(ExportProgramme.Form.EVENT_CALENDAR, "forum", "en"))
                .contains("BEGIN:VEVENT");
        assertThat(export.execute(ExportProgramme.Form.EVENT_JSON_LD, "forum", "en"))
                .contains("schema.org");
    }

    @Test
    void withoutAProgrammeItsDaysAreExported() {
        world.published();
        world.asVisitor();
        var export = world.of(ExportProgramme.class);
        assertThat(export.execute(ExportProgramme.Form.SCHEDULE_XML, "forum", "en"))
                .contains("<day ")
                .doesNotContain("<event ");
        assertThat(export.execute(ExportProgramme.Form.SCHEDULE_JSON, "forum", "en"))
                .contains("\"days\"", "Presidents' Forum");
    }

    @Test
    void anEventThatIsNotPublicHasNoProgrammeForOthers() {
        world.draft(EventsWorld.OPEN);
        world.asVisitor();
        assertNotFound(() -> world.of(ShowProgramme.class).execute("forum"));
        assertNotFound(() -> world.of(ExportProgramme.class).execute(ExportProgramme.Form.SCHEDULE_XML, "forum", "en"));
    }
}
