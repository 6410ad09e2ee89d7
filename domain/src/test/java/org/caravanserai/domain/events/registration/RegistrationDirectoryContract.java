package org.caravanserai.domain.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.registration.RegistrationDirectory.PerCountry;
import org.caravanserai.domain.events.registration.RegistrationDirectory.PerDay;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link RegistrationDirectory} promises; filters by answers are tested beside the database. */
public interface RegistrationDirectoryContract extends RegistrationsFixture {

    RegistrationDirectory directory();

    @Test
    default void aRegistrationIsFoundByItsCodeAndByWhoseItIs() {
        var event = event(1, EventFixtures.START);
        var account = account();
        registered(event, guest("Anna", "Berg", null, null), NOW);
        var waiting = registered(event, person(account), NOW);
        assertThat(directory().byCode(waiting.code())).hasValueSatisfying(view -> {
            assertThat(view.id()).isEqualTo(waiting.id());
            assertThat(view.eventSlug()).isEqualTo(event.slug().value());
            assertThat(view.state()).isEqualTo(RegistrationState.WAITING);
            assertThat(view.position()).isEqualTo(1);
            assertThat(view.guest()).isFalse();
        });
        assertThat(directory().byCode("nothing")).isEmpty();
        assertThat(directory().ownByCode(account, waiting.code())).isPresent();
        assertThat(directory().ownByCode(Ids.next(), waiting.code())).isEmpty();
    }

    @Test
    default void registrationsOfAnEventAreListedTheLatestFirstAndFilteredAndSearched() {
        var event = event(9, EventFixtures.START);
        var first = registered(event, guest("Anna", "Berg", "KZ", "Al-Farabi University"), NOW);
        var third = registered(event, guest("Wei", null, null, null), NOW.plusSeconds(9));
        var second = registered(event, guest("Carla", "arias", "ES", null), NOW.plusSeconds(5));
        registered(event(9, EventFixtures.START), guest("Anna", "Berg", "KZ", null), NOW);
        inTransaction(() -> registrations().lock(second.id()).orElseThrow().cancel());
        assertThat(codes(event, RegistrationFilter.ALL, null, null))
                .containsExactlyElementsOf(of(third, second, first));
        assertThat(codes(event, RegistrationFilter.ALL, null, "name"))
                .containsExactlyElementsOf(of(second, first, third));
        assertThat(codes(event, RegistrationFilter.ALL, null, "number"))
                .containsExactlyElementsOf(of(first, third, second));
        for (var sort : List.of("country", "-country")) {
            assertThat(codes(event, RegistrationFilter.ALL, null, sort)).last().isEqualTo(third.code());
        }
        assertThat(codes(event, RegistrationFilter.ALL, null, "affiliation")).startsWith(first.code());
        assertThat(codes(event, new RegistrationFilter(RegistrationState.CANCELLED, null, null), null, null))
                .containsExactly(second.code());
        assertThat(codes(event, new RegistrationFilter(null, Attendance.ONLINE, null), null, null))
                .isEmpty();
        assertThat(codes(event, new RegistrationFilter(null, null, "KZ"), null, null))
                .containsExactly(first.code());
        for (var words : List.of("ANNA berg", "farabi", first.code().toLowerCase(Locale.ROOT))) {
            assertThat(codes(event, RegistrationFilter.ALL, words, null))
                    .as(words)
                    .containsExactly(first.code());
        }
        assertThat(inTransaction(
                        () -> directory().of(event.id(), RegistrationFilter.ALL, new PageRequest(1, 2, null, null))))
                .satisfies(page -> {
                    assertThat(page.total()).isEqualTo(3);
                    assertThat(page.items()).extracting(RegistrationView::code).containsExactly(first.code());
                });
    }

    @Test
    default void allOfThemAreHandedOutTheEarliestFirst() {
        var event = event(9, EventFixtures.START);
        var second = registered(event, guest("Anna", "Berg", null, null), NOW.plusSeconds(5));
        var first = registered(event, guest("Wei", "Li", null, null), NOW);
        var all = new ArrayList<String>();
        inTransaction(() -> directory().each(event.id(), RegistrationFilter.ALL, view -> all.add(view.code())));
        assertThat(all).containsExactlyElementsOf(of(first, second));
        all.clear();
        inTransaction(() ->
                directory().each(event.id(), RegistrationFilter.ALL, "anna", "name", view -> all.add(view.code())));
        assertThat(all).containsExactly(second.code());
    }

    @Test
    default void registrationsOfAPersonAreListedTheLatestEventFirst() {
        var account = account();
        var earlier = registered(event(9, EventFixtures.START), person(account), NOW);
        var last = event(9, EventFixtures.START.plus(Duration.ofDays(1)));
        var later = registered(last, person(account), NOW);
        registered(event(9, EventFixtures.START), person(account()), NOW);
        assertThat(inTransaction(() -> directory().ofAccount(account)))
                .extracting(RegistrationView::code)
                .containsExactlyElementsOf(of(later, earlier));
        assertThat(inTransaction(() -> directory().ofPerson(account, List.of(last.organizer()))))
                .extracting(RegistrationView::code)
                .contains(later.code());
        assertThat(inTransaction(() -> directory().ofPerson(account, List.of())))
                .isEmpty();
    }

    @Test
    default void registrationsAreCountedByDaysOfTheZoneAndLiveOnesByCountry() {
        var event = event(9, EventFixtures.START);
        var evening = Instant.parse("2027-01-15T17:00:00Z");
        registered(event, guest("Anna", "Berg", "KZ", null), NOW);
        registered(event, guest("Wei", "Li", "CN", null), evening);
        registered(event, guest("Lan", "Li", "CN", null), evening);
        registered(event, guest("Carla", "Arias", null, null), evening);
        var gone = registered(event, guest("Dina", "Omar", "ES", null), evening);
        inTransaction(() -> registrations().lock(gone.id()).orElseThrow().cancel());
        assertThat(inTransaction(() -> directory().perDay(event.id())))
                .containsExactly(new PerDay(LocalDate.of(2027, 1, 15), 1), new PerDay(LocalDate.of(2027, 1, 16), 4));
        assertThat(inTransaction(() -> directory().perCountry(event.id())))
                .containsExactly(new PerCountry("CN", 2), new PerCountry("", 1), new PerCountry("KZ", 1));
    }

    private static List<String> of(Registration... registrations) {
        return List.of(registrations).stream().map(Registration::code).toList();
    }

    private List<String> codes(
            AcademicEvent event, RegistrationFilter filter, @Nullable String words, @Nullable String sort) {
        return inTransaction(() -> directory().of(event.id(), filter, new PageRequest(0, 20, words, sort)))
                .items()
                .stream()
                .map(RegistrationView::code)
                .toList();
    }
}
