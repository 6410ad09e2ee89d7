package org.caravanserai.domain.events.registration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.events.MemoryAcademicEvents;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.MemoryPages;
import org.jspecify.annotations.Nullable;

/** Registrations in memory as they are read; filters by answers are left out. */
public final class MemoryRegistrationDirectory implements RegistrationDirectory {

    private static final Map<String, Comparator<RegistrationView>> ORDERS = Map.of(
            "registeredAt", Comparator.comparing(RegistrationView::registeredAt),
            "name", Comparator.comparing(RegistrationView::name),
            "state", Comparator.comparing(view -> view.state().name()),
            "country", Comparator.comparing(RegistrationView::country, Comparator.nullsLast(Comparator.naturalOrder())),
            "affiliation",
                    Comparator.comparing(
                            RegistrationView::affiliation, Comparator.nullsLast(Comparator.naturalOrder())));

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
        return MemoryPages.page(
                matching(event, filter).filter(view -> MemoryPages.matches(request, view.name(), view.email())),
                request,
                "registeredAt",
                ORDERS);
    }

    @Override
    public void each(
            UUID event,
            RegistrationFilter filter,
            @Nullable String query,
            @Nullable String sort,
            Consumer<RegistrationView> reader) {
        of(event, filter, new PageRequest(0, PageRequest.MAX_SIZE, query, sort))
                .items()
                .forEach(reader);
    }

    @Override
    public List<RegistrationView> ofAccount(UUID account) {
        return registrations
                .table
                .where(each -> account.equals(each.registrant().account()))
                .map(this::view)
                .sorted(Comparator.comparing(RegistrationView::eventStartsAt))
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
                .sorted(Comparator.comparing(PerCountry::registrations).reversed())
                .toList();
    }

    private Stream<RegistrationView> matching(UUID event, RegistrationFilter filter) {
        return registrations
                .of(event)
                .map(this::view)
                .filter(view -> filter.state() == null || filter.state() == view.state())
                .filter(view -> filter.attendance() == null || filter.attendance() == view.attendance())
                .filter(view -> filter.country() == null || filter.country().equals(view.country()));
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
