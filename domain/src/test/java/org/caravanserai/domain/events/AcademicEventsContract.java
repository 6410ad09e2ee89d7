package org.caravanserai.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.PortContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link AcademicEvents} and {@link EventSeriesRepository} promise. */
public interface AcademicEventsContract extends PortContract {

    Instant NOW = EventFixtures.NOW;

    AcademicEvents events();

    EventSeriesRepository series();

    Organizations organizations();

    @Test
    default void anEventIsFoundByIdentityAndByAddress() {
        var event = added();
        inTransaction(() -> {
            assertThat(events().byId(event.id())).contains(event);
            assertThat(events().bySlug(event.slug())).contains(event);
            assertThat(events().lock(event.slug())).contains(event);
            assertThat(events().bySlug(Slug.of("nowhere-" + Ids.next()))).isEmpty();
            assertThat(events().lock(Slug.of("nowhere-" + Ids.next()))).isEmpty();
        });
    }

    @Test
    default void aDeletedDraftIsGoneAndItsAddressIsFree() {
        var event = added();
        inTransaction(() -> events().remove(events().lock(event.slug()).orElseThrow()));
        inTransaction(() -> {
            assertThat(events().byId(event.id())).isEmpty();
            assertThat(events().freeSlug(event.slug())).isEqualTo(event.slug());
        });
    }

    @Test
    default void anAddressIsTakenOnceAndReservedWordsAreNever() {
        var event = added();
        assertTaken(() -> events().add(new AcademicEvent(event.slug(), event.details(), NOW)));
        inTransaction(() -> {
            assertThat(events().freeSlug(event.slug())).isEqualTo(event.slug().numbered(2));
            assertThat(events().freeSlug(Slug.of("feed"))).isNotEqualTo(Slug.of("feed"));
        });
    }

    @Test
    default void eachChangeMakesAnotherVersion() {
        var event = added();
        long before = version(event);
        inTransaction(() -> events().lock(event.slug()).orElseThrow().submit(NOW));
        assertThat(version(event)).isEqualTo(before + 1);
        inTransaction(() -> events().lock(event.slug()).orElseThrow());
        assertThat(version(event)).isEqualTo(before + 1);
    }

    @Test
    default void submissionsAreKeptTheLastOneFirst() {
        var event = added();
        var first = new EventSubmission(1, NOW, Map.of("title.en", english("One")));
        var second = new EventSubmission(2, NOW.plusSeconds(1), Map.of("title.en", english("Two")));
        inTransaction(() -> events().keep(event.id(), first));
        inTransaction(() -> events().keep(event.id(), second));
        assertThat(inTransaction(() -> events().submissions(event.id()))).containsExactly(second, first);
        assertThat(inTransaction(() -> events().submissions(Ids.next()))).isEmpty();
    }

    @Test
    default void oneChangeOfAnEventWaitsAtATime() {
        var event = added();
        var facts = event.details().approvedFacts();
        inTransaction(() -> events().add(new EventChange(event.id(), facts, NOW)));
        assertTaken(() -> events().add(new EventChange(event.id(), facts, NOW)));
        inTransaction(() -> events().pendingChange(event.id()).orElseThrow().withdraw());
        assertThat(inTransaction(() -> events().pendingChange(event.id()))).isEmpty();
    }

    @Test
    default void seriesAreFoundSearchedAndListedByAddress() {
        var organizer = organizer();
        var slug = Slug.of("b-" + Ids.next());
        var later = addedSeries(slug, "Tea Road", organizer);
        var earlier = addedSeries(Slug.of("a-" + Ids.next()), "Silk Road", organizer);
        addedSeries(Slug.of("c-" + Ids.next()), "Another", organizer());
        assertTaken(() -> series().add(new EventSeries(slug, LocalizedText.of("en", "Twice"), organizer)));
        assertThat(inTransaction(() -> series().byId(later.id())))
                .map(EventSeries::id)
                .contains(later.id());
        assertThat(inTransaction(() -> series().bySlug(slug)))
                .map(EventSeries::id)
                .contains(later.id());
        assertThat(inTransaction(() -> series().freeSlug(slug))).isEqualTo(slug.numbered(2));
        assertThat(listed(organizer, null, null)).containsExactly(earlier.id(), later.id());
        assertThat(listed(organizer, null, "-slug")).containsExactly(later.id(), earlier.id());
        assertThat(listed(organizer, "SILK", null)).containsExactly(earlier.id());
        assertThat(listed(organizer, slug.value(), null)).containsExactly(later.id());
    }

    private List<UUID> listed(UUID organizer, @Nullable String query, @Nullable String sort) {
        return inTransaction(() -> series().of(List.of(organizer), new PageRequest(0, 20, query, sort)).items().stream()
                .map(EventSeries::id)
                .toList());
    }

    private EventSeries addedSeries(Slug slug, String title, UUID organizer) {
        var added = new EventSeries(slug, LocalizedText.of("en", title), organizer);
        inTransaction(() -> series().add(added));
        return added;
    }

    private AcademicEvent added() {
        var event = EventFixtures.of(organizer(), EventFixtures.forum().registration());
        inTransaction(() -> events().add(event));
        return event;
    }

    private UUID organizer() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        return organization.id();
    }

    private long version(AcademicEvent event) {
        return inTransaction(() -> events().byId(event.id()).orElseThrow().version());
    }

    private static FieldValue english(String text) {
        return new FieldValue.Text(text, LanguageTag.of("en"));
    }
}
