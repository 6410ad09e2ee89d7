package org.caravanserai.events.draft;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventSeries;
import org.caravanserai.domain.events.EventSeriesRepository;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.OrganizationStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventOwnershipTest {

    private final Organization organization = Bodies.registered("peking-university");

    @Test
    void anEventGoesOnlyIntoASeriesThatTheOrganizerMayUse() {
        var own = series(organization.id());
        var foreign = series(Ids.next());
        assertThatCode(() -> ownership(own).require(event(own.id()), null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ownership(foreign).require(event(foreign.id()), null))
                .hasMessageContaining("series");
        assertThatCode(() -> ownership(foreign).require(event(foreign.id()), event(foreign.id())))
                .as("what it says already it may go on saying")
                .doesNotThrowAnyException();
    }

    @Test
    void anOrganizationThatWasRefusedOrEndedRegistersNoEvents() {
        var ownership = ownership(series(organization.id()));
        organization.refuse();
        assertThatThrownBy(() -> ownership.require(event(null), null)).hasMessageContaining("organization-inactive");
        assertThatThrownBy(() -> ownership.requireActive(organization.id()))
                .hasMessageContaining("organization-inactive");
        organization.end(null);
        assertThatThrownBy(() -> ownership.requireActive(organization.id()))
                .hasMessageContaining("organization-inactive");
    }

    @Test
    void anOrganizationThatIsNotThereHoldsNothing() {
        assertNotFound(() -> new EventsWorld().of(EventOwnership.class).requireActive(Ids.next()));
    }

    private EventDetails event(@Nullable UUID series) {
        var forum = EventFixtures.forum();
        return new EventDetails(
                forum.kind(),
                forum.mode(),
                forum.title(),
                forum.summary(),
                forum.description(),
                organization.id(),
                series,
                forum.languages(),
                forum.schedule(),
                forum.venue(),
                forum.registration());
    }

    private static EventSeries series(UUID owner) {
        return new EventSeries(Slug.of("week"), LocalizedText.of("en", "Week"), owner);
    }

    private EventOwnership ownership(EventSeries series) {
        var caller = new CurrentCaller();
        caller.set(new Caller(
                Ids.next(),
                "Li Wei",
                "li@example.org",
                "en",
                Set.of(),
                Map.of(organization.id(), Set.of(OrganizationRole.EVENT_ORGANIZER))));
        return new EventOwnership(
                new OwnEvents(answering(AcademicEvents.class, null), caller),
                new OrganizationStanding(answering(Organizations.class, organization)),
                answering(EventSeriesRepository.class, series));
    }

    /** A port that knows one thing. */
    private static <T> T answering(Class<T> port, @Nullable Object thing) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> Optional.ofNullable(thing)));
    }
}
