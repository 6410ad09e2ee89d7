package org.caravanserai.events.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.Venue;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventDraftTest {

    private static final String WHOLE =
            "'kind':'FORUM','mode':'HYBRID','title':{'en':'Forum'},'organizer':{'slug':'pku'},"
                    + "'startsAt':'2027-05-10T09:00','endsAt':'2027-05-12T18:00','timeZone':'Asia/Shanghai'";

    private final EventsWorld world = new EventsWorld();

    @BeforeEach
    void signIn() {
        world.asManager();
    }

    @Test
    void anEventIsReadAsItIsEntered() {
        var details = world.of(WantedDetails.class).ofNew(EventDrafts.titled("Forum", "pku"));
        assertThat(details.venue()).isEqualTo(new Venue("Great Hall", "Guiyang", CountryCode.of("CN")));
        assertThat(details.schedule().startsAt()).isEqualTo(Instant.parse("2027-05-10T01:00:00Z"));
        assertThat(details.schedule().timeZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(details.languages().values()).containsExactly("en");
        assertThat(details.registration().questions().questions()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamedAtOnce() {
        assertInvalid(
                List.of(
                        "kind: not-one-of",
                        "organizer.slug: not-a-slug",
                        "languages[1]: unknown-language",
                        "endsAt: not-a-time",
                        "timeZone: unknown-time-zone",
                        "venue.country: unknown-country",
                        "registration.capacity: not-a-whole-number"),
                () -> json(
                        "{'kind':'PARTY','mode':'HYBRID','organizer':{'slug':'P K U'},'languages':['en','no language'],"
                                + "'startsAt':'2027-05-10T09:00','endsAt':'tomorrow','timeZone':'Moon/Crater',"
                                + "'venue':{'country':'Atlantis'},'registration':{'capacity':'many'}}"));
        assertInvalid(
                List.of(
                        "kind: required",
                        "mode: required",
                        "title: required",
                        "organizer: required",
                        "startsAt: required",
                        "endsAt: required",
                        "timeZone: required"),
                () -> json("{}"));
    }

    @Test
    void whatMakesNoSenseIsNamedAtOnce() {
        var draft = json("{"
                + WHOLE.replace("'pku'", "'nobody'").replace("'Forum'", "' '").replace("05-12", "05-09")
                + ",'series':{'slug':'nothing'},'venue':{'name':'" + "x".repeat(201) + "'},"
                + "'registration':{'capacity':0,'questions':[{'kind':'NUMBER','label':{}}]},'contact':{'name':'Ann'}}");
        assertInvalid(
                List.of(
                        "organizer: unknown-reference",
                        "series: unknown-reference",
                        "endsAt: ends-before-it-starts",
                        "venue.name: text-too-long",
                        "registration.capacity: between",
                        "contact.email: required",
                        "registration.questions[0].label: required",
                        "title: required"),
                () -> world.of(WantedDetails.class).ofNew(draft));
    }

    @Test
    void aPlaceAndItsTimeAgree() {
        var wanted = world.of(WantedDetails.class);
        assertInvalid(
                "venue.country: country-of-the-city",
                () -> wanted.ofNew(json("{" + WHOLE + ",'venue':{'city':'Almaty'}}")));
        assertInvalid(
                "timeZone: time-of-another-country",
                () -> wanted.ofNew(json("{" + WHOLE + ",'venue':{'city':'Almaty','country':'KZ'}}")));
        for (var fine : List.of(
                WHOLE.replace("HYBRID", "ONLINE") + ",'venue':{'country':'KZ'}",
                WHOLE.replace("Asia/Shanghai", "Asia/Singapore") + ",'venue':{'country':'CN'}",
                WHOLE.replace("Asia/Shanghai", "Asia/Urumqi") + ",'venue':{'country':'CN'}",
                WHOLE + ",'venue':{'name':'The place is told later'}")) {
            assertThat(wanted.ofNew(json("{" + fine + "}")).schedule().startsAt())
                    .as(fine)
                    .isNotNull();
        }
    }

    @Test
    void aLocalTimeThatTheClocksSkipIsAFaultOfItsField() {
        var draft = json(
                "{" + WHOLE.replace("Asia/Shanghai", "Europe/Berlin").replace("2027-05-10T09:00", "2027-03-28T02:30")
                        + ",'registration':{'opensAt':'2027-03-28T02:15'}}");
        assertInvalid(
                List.of("startsAt: time-left-out", "registration.opensAt: time-left-out"),
                () -> world.of(WantedDetails.class).ofNew(draft));
    }

    @Test
    void whatParticipantsAreToldStaysWhereADraftDoesNotMentionIt() {
        var known = new ParticipantInfo("https://meet.example/1", "Ann", "ann@pku.example");
        assertThat(json("{" + WHOLE + "}").participantInfo(known)).isEqualTo(known);
        assertThat(json("{" + WHOLE + "}").tellingNothingElse().participantInfo(known))
                .isEqualTo(ParticipantInfo.NONE);
        assertThat(json("{" + WHOLE + ",'joinLink':'','contact':{'email':'bo@pku.example'}}")
                        .participantInfo(known))
                .isEqualTo(new ParticipantInfo(null, null, "bo@pku.example"));
    }

    @Test
    void aPageSaysLocalTimesAndEveryBoxThatIsNotTicked() {
        var form = Form.of(EventDraft.class);
        form.put("kind", "FORUM");
        form.put("mode", "ON_SITE");
        form.put("title", Map.of("zh", "论坛"));
        form.part("organizer").put("slug", "pku");
        form.part("series").put("slug", " ");
        form.put("startsAt", LocalDateTime.of(2027, 5, 10, 9, 0));
        form.put("endsAt", LocalDateTime.of(2027, 5, 12, 18, 0));
        form.put("timeZone", "Asia/Shanghai");
        form.part("registration").put("waitingList", false);
        form.part("registration").put("guests", false);
        var draft = form.read();
        assertThat(draft.startsAt()).hasToString("2027-05-10T09:00");
        assertThat(draft.series()).isNull();
        assertThat(draft.registration().questions()).isNull();
        assertThat(draft.terms().waitingList()).isFalse();
        assertThat(json("{" + WHOLE + "}").terms().waitingList()).isTrue();
    }

    private static EventDraft json(String text) {
        return Reader.json(
                Json.createReader(new StringReader(text.replace('\'', '"'))).readValue(), EventDraft.class);
    }
}
