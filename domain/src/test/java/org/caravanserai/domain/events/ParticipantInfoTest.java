package org.caravanserai.domain.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantInfoTest {

    private static final ParticipantInfo INFO =
            new ParticipantInfo("https://meet.example/room?pwd=1", "Li Wei", "desk@forum.example");

    @ParameterizedTest
    @ValueSource(
            strings = {"meet.example/room", "javascript:alert(1)", "ftp://meet.example", "https://", "zoom room 5"})
    void aJoinLinkIsAWebAddress(String link) {
        assertThatThrownBy(() -> new ParticipantInfo(link, null, null))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .matches(fault ->
                                fault.field().equals("joinLink") && fault.key().equals("not-a-web-address")));
    }

    @Test
    void aContactCanBeWrittenTo() {
        assertThatThrownBy(() -> new ParticipantInfo(null, "Li Wei", " "))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .matches(fault -> fault.field().equals("contact.email")));
        assertThat(INFO.contact()).isEqualTo("Li Wei <desk@forum.example>");
        assertThat(new ParticipantInfo("", "", "")).isEqualTo(ParticipantInfo.NONE);
    }

    @Test
    void neitherNeedsAnApprovalNorIsKeptInASubmission() {
        var event = EventFixtures.published();
        var waiting = event.change(event.details().telling(INFO));
        assertThat(waiting).isNull();
        assertThat(event.briefing().participantInfo()).isEqualTo(INFO);
        assertThat(EventFields.of(event.details()).toString()).doesNotContain("meet.example", "desk@");
    }

    @Test
    void itStaysWhileOtherFactsAreDecided() {
        var event = new AcademicEvent(Slug.of("forum"), EventFixtures.forum().telling(INFO), EventFixtures.NOW);
        event.submit(EventFixtures.NOW);
        event.approve();
        event.adopt(EventFixtures.forumOn(
                        EventFixtures.START.plus(Duration.ofDays(7)), EventFixtures.END.plus(Duration.ofDays(7)))
                .approvedFacts());
        assertThat(event.briefing().participantInfo()).isEqualTo(INFO);
    }

    @Test
    void participantsAreToldOfDatesAndPlaceAndNotOfWhatDoesNotConcernThem() {
        var before = EventFixtures.forum().approvedFacts();
        var after = new EventDetails.ApprovedFacts(
                EventKind.WORKSHOP,
                EventMode.ON_SITE,
                java.util.UUID.randomUUID(),
                new Schedule(EventFixtures.START.plusSeconds(3600), EventFixtures.END, EventFixtures.SHANGHAI),
                new Venue("Small Hall", "Guiyang", null));
        assertThat(before.differencesForParticipants(after))
                .extracting(FieldDifference::field)
                .containsExactly("startsAt", "mode", "venue.name", "venue.country");
        assertThat(before.differencesForParticipants(before)).isEmpty();
    }
}
