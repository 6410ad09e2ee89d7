package org.caravanserai.domain.events.registration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.events.MemoryAcademicEvents;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.MemoryPages;
import org.jspecify.annotations.Nullable;

/** Registrations in memory as they are read; filters by answers are left out. */
public final class MemoryRegistrationDirectory implements RegistrationDirectory {

    private static final Comparator<Registration> BY_ID = Comparator.comparing(Registration::id);

    private final MemoryRegistrations registrations;
    private final MemoryAcademicEvents events;

    public MemoryRegistrationDirectory(MemoryRegistrations registrations, MemoryAcademicEvents events) {
        this.registrations = registrations;
        this.events = events;
    }

    @Override
    public Optional<RegistrationView> byCode(String code) {
        return registrations.byCode(code).map(this::view);
    }

    @Override
    public Optional<RegistrationView> ownByCode(UUID account, String code) {
        return registrations
                .byCode(code)
                .filter(found -> account.equals(found.registrant().account()))
                .map(this::view);
    }

    @Override
    public Page<RegistrationView> of(UUID event, RegistrationFilter filter, PageRequest request) {
        boolean descending = request.sort() != null && request.sort().startsWith("-");
        var found = MemoryPages.page(
                matching(event, filter).filter(each -> isFound(each, request)).sorted(BY_ID),
                request,
                "-registeredAt",
                Map.of(
                        "registeredAt", Comparator.comparing(Registration::registeredAt),
                        "name", Comparator.comparing(each -> nameInOrder(each.registrant())),
                        "state", Comparator.comparing(each -> each.state().name()),
                        "country", optional(descending, each -> countryOf(each.registrant())),
                        "affiliation",
                                optional(
                                        descending,
                                        each -> folded(each.registrant().affiliation())),
                        "number", Comparator.comparing(Registration::number)));
        return new Page<>(found.items().stream().map(this::view).toList(), found.page(), found.size(), found.total());
    }

    /** Those who have not said it come last in both directions. */
    private static Comparator<Registration> optional(
            boolean descending, Function<Registration, @Nullable String> column) {
        Comparator<String> order = Comparator.naturalOrder();
        return Comparator.comparing(column, descending ? Comparator.nullsFirst(order) : Comparator.nullsLast(order));
    }

    private static String nameInOrder(Registrant person) {
        var family = person.name().family();
        return (family == null ? person.name().given() : family).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String countryOf(Registrant person) {
        return person.country() == null ? null : person.country().value();
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static boolean isFound(Registration registration, PageRequest request) {
        var person = registration.registrant();
        var name = person.name();
        return MemoryPages.matches(
                request,
                Stream.of(
                                name.given(),
                                name.family(),
                                name.own(),
                                person.email().value(),
                                person.affiliation(),
                                registration.code())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public void each(
            UUID event,
            RegistrationFilter filter,
            @Nullable String query,
            @Nullable String sort,
            Consumer<RegistrationView> reader) {
        var order = sort == null ? "registeredAt" : sort;
        of(event, filter, new PageRequest(0, PageRequest.MAX_SIZE, query, order))
                .items()
                .forEach(reader);
    }

    @Override
    public List<RegistrationView> ofAccount(UUID account) {
        return registrations
                .table
                .where(each -> account.equals(each.registrant().account()))
                .map(this::view)
                .sorted(Comparator.comparing(RegistrationView::eventStartsAt)
                        .thenComparing(RegistrationView::registeredAt)
                        .reversed())
                .toList();
    }

    @Override
    public List<RegistrationView> ofPerson(UUID account, Collection<UUID> organizers) {
        return ofAccount(account).stream()
                .filter(each -> organizers.contains(
                        events.bySlug(Slug.of(each.eventSlug())).orElseThrow().organizer()))
                .toList();
    }

    @Override
    public List<PerDay> perDay(UUID event) {
        var zone = events.byId(event).orElseThrow().schedule().timeZone();
        var days = registrations
                .of(event)
                .collect(Collectors.groupingBy(
                        each -> each.registeredAt().atZone(zone).toLocalDate(), TreeMap::new, Collectors.counting()));
        return days.entrySet().stream()
                .map((Map.Entry<LocalDate, Long> day) ->
                        new PerDay(day.getKey(), day.getValue().intValue()))
                .toList();
    }

    @Override
    public List<PerCountry> perCountry(UUID event) {
        var countries = registrations
                .of(event)
                .filter(each -> each.state().isLive())
                .collect(Collectors.groupingBy(
                        each -> each.registrant().country() == null
                                ? ""
                                : each.registrant().country().value(),
                        Collectors.counting()));
        return countries.entrySet().stream()
                .map(country ->
                        new PerCountry(country.getKey(), country.getValue().intValue()))
                .sorted(Comparator.comparing(PerCountry::registrations)
                        .reversed()
                        .thenComparing(PerCountry::country))
                .toList();
    }

    private Stream<Registration> matching(UUID event, RegistrationFilter filter) {
        return registrations
                .of(event)
                .filter(each -> filter.state() == null || filter.state() == each.state())
                .filter(each -> filter.attendance() == null || filter.attendance() == each.attendance())
                .filter(each -> filter.country() == null || filter.country().equals(countryOf(each.registrant())));
    }

    private RegistrationView view(Registration registration) {
        var event = events.byId(registration.event()).orElseThrow();
        var person = registration.registrant();
        return new RegistrationView(
                registration.id(),
                registration.code(),
                event.slug().value(),
                event.title(),
                event.schedule().startsAt(),
                event.schedule().endsAt(),
                event.schedule().timeZone().getId(),
                event.state().name(),
                event.isCancelled(),
                registration.state(),
                registration.state() == RegistrationState.WAITING ? registrations.position(registration) : null,
                registration.attendance(),
                registration.accompanying(),
                person.name().full(),
                person.email().value(),
                person.country() == null ? null : person.country().value(),
                person.affiliation(),
                person.isGuest(),
                registration.language(),
                registration.registeredAt(),
                registration.answers(),
                registration.heldUntil());
    }
}
