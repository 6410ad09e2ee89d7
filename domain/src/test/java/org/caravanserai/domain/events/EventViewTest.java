package org.caravanserai.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who sees an event, and whether one can sign up at a moment. */
class EventViewTest {

    private final Organization organizer = Bodies.unowned();
    private final Caller manager = somebody(Set.of(), Map.of(organizer.id(), Set.of(OrganizationRole.MANAGER)));
    private final Caller authority = somebody(Set.of(PlatformRole.AUTHORITY), Map.of());
    private final Caller stranger = somebody(Set.of(), Map.of());

    @Test
    void aDraftIsForItsOrganizersAndASubmittedEventForTheAuthorityAsWell() {
        var draft = EventViews.of(EventFixtures.draft(), organizer);
        assertThat(draft.isVisibleTo(manager)).isTrue();
        assertThat(draft.isVisibleTo(authority)).isFalse();
        assertThat(draft.isVisibleTo(stranger)).isFalse();
        var submitted = EventViews.of(EventFixtures.submitted(), organizer);
        assertThat(submitted.isVisibleTo(authority)).isTrue();
        assertThat(submitted.concerns(authority)).isTrue();
        assertThat(submitted.isManagedBy(authority)).isFalse();
        assertThat(submitted.isVisibleTo(stranger)).isFalse();
    }

    @Test
    void aPublishedEventIsForEverybodyButNotWhatItTellsParticipants() {
        var published = EventViews.of(EventFixtures.published(), organizer);
        assertThat(published.isVisibleTo(Caller.ANONYMOUS)).isTrue();
        assertThat(published.concerns(stranger)).isFalse();
        assertThat(published.asSeenBy(stranger).participantInfo()).isEqualTo(ParticipantInfo.NONE);
        assertThat(published.asSeenBy(manager)).isSameAs(published);
    }

    @Test
    void oneSignsUpWhileRegistrationIsOpenAndThereIsRoomOrAWaitingList() {
        var opens = EventFixtures.NOW.plusSeconds(60);
        var closes = EventFixtures.NOW.plusSeconds(120);
        assertThat(window(opens, closes, true, opens.minusMillis(1)))
                .isEqualTo(EventView.RegistrationWindow.NOT_OPEN_YET);
        assertThat(window(opens, closes, true, opens)).isEqualTo(EventView.RegistrationWindow.WAITING_LIST);
        assertThat(window(opens, closes, false, opens)).isEqualTo(EventView.RegistrationWindow.FULL);
        assertThat(window(opens, closes, true, closes)).isEqualTo(EventView.RegistrationWindow.CLOSED);
        assertThat(window(null, null, true, EventFixtures.START.minusMillis(1)))
                .isEqualTo(EventView.RegistrationWindow.WAITING_LIST);
        assertThat(window(null, null, true, EventFixtures.START)).isEqualTo(EventView.RegistrationWindow.CLOSED);
        assertThat(EventViews.of(EventFixtures.approved(), organizer).window(EventFixtures.NOW))
                .isEqualTo(EventView.RegistrationWindow.CLOSED);
    }

    /** Of an event without a single free place. */
    private EventView.RegistrationWindow window(
            @Nullable Instant opens, @Nullable Instant closes, boolean waitingList, Instant now) {
        var event =
                EventFixtures.of(organizer.id(), new RegistrationTerms(opens, closes, 1, 1, waitingList, false, true));
        event.submit(EventFixtures.NOW);
        event.approve();
        event.publish(EventFixtures.NOW);
        return EventViews.of(event, organizer).window(now);
    }

    private static Caller somebody(Set<PlatformRole> roles, Map<UUID, Set<OrganizationRole>> organizations) {
        return new Caller(UUID.randomUUID(), "Bo", "bo@example.org", "en", roles, organizations);
    }
}
