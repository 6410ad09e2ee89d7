package org.caravanserai.events.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventSeries;
import org.caravanserai.domain.events.EventSeriesShelf;
import org.caravanserai.domain.events.Schedule;
import org.caravanserai.domain.events.Venue;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Invalid.Violation;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.events.questions.QuestionFormReader;
import org.jspecify.annotations.Nullable;

/** Makes details of an event from what somebody wrote, and names every fault at once. */
@ApplicationScoped
public class EventFormReader {

    private Organizations organizations;
    private EventSeriesShelf series;

    @SuppressWarnings("NullAway.Init")
    protected EventFormReader() {}

    @Inject
    public EventFormReader(Organizations organizations, EventSeriesShelf series) {
        this.organizations = organizations;
        this.series = series;
    }

    /**
     * @throws Invalid with all faults
     */
    public EventDetails read(EventForm form) {
        var faults = new ArrayList<Violation>();
        var kind = constant(EventKind.class, "kind", form.kind(), faults);
        var mode = constant(EventMode.class, "mode", form.mode(), faults);
        var title = text("title", form.title(), faults);
        var summary = text("summary", form.summary(), faults);
        var description = text("description", form.description(), faults);
        var organizer = organizer(form.organizer(), faults);
        var seriesId = series(form.series(), faults);
        var languages = value("languages", faults, () -> Tags.languages(orEmpty(form.languages())));
        var zone = zone(form.timeZone(), faults);
        var startsAt = required("startsAt", time("startsAt", form.startsAt(), zone, faults), form.startsAt(), faults);
        var endsAt = required("endsAt", time("endsAt", form.endsAt(), zone, faults), form.endsAt(), faults);
        var opensAt = time("registration.opensAt", form.opensAt(), zone, faults);
        var closesAt = time("registration.closesAt", form.closesAt(), zone, faults);
        var schedule = startsAt == null || endsAt == null || zone == null
                ? null
                : value("", faults, () -> new Schedule(startsAt, endsAt, zone));
        var venue = value("", faults, () -> venue(form));
        var terms = value(
                "",
                faults,
                () -> new RegistrationTerms(
                        opensAt,
                        closesAt,
                        form.capacity(),
                        form.onlineCapacity(),
                        !Boolean.FALSE.equals(form.waitingList()),
                        Boolean.TRUE.equals(form.moderated()),
                        Boolean.TRUE.equals(form.guests())));
        value("", faults, () -> QuestionFormReader.readAll(form.questions()));
        if (kind == null
                || mode == null
                || title == null
                || summary == null
                || description == null
                || organizer == null
                || languages == null
                || schedule == null
                || terms == null
                || !faults.isEmpty()) {
            throw new Invalid(withMissingTitle(faults, title));
        }
        return new EventDetails(
                kind, mode, title, summary, description, organizer, seriesId, languages, schedule, venue, terms);
    }

    private static List<Violation> withMissingTitle(List<Violation> faults, @Nullable LocalizedText title) {
        if (title != null && title.isEmpty()) {
            faults.add(new Violation("title", "required", List.of()));
        }
        return faults;
    }

    private static Venue venue(EventForm form) {
        var country = form.venueCountry();
        return new Venue(
                form.venueName(), form.venueCity(), isBlank(country) ? null : CountryCode.of(String.valueOf(country)));
    }

    private @Nullable UUID organizer(@Nullable String slug, List<Violation> faults) {
        return reference("organizer", slug, organizations::bySlug, Organization::id, true, faults);
    }

    private @Nullable UUID series(@Nullable String slug, List<Violation> faults) {
        return reference("series", slug, series::bySlug, EventSeries::id, false, faults);
    }

    private static <T> @Nullable UUID reference(
            String field,
            @Nullable String slug,
            Function<Slug, java.util.Optional<T>> look,
            Function<T, UUID> id,
            boolean needed,
            List<Violation> faults) {
        if (slug == null || slug.isBlank()) {
            if (needed) {
                faults.add(new Violation(field, "required", List.of()));
            }
            return null;
        }
        var address = value(field, faults, () -> Slug.of(slug.strip()));
        if (address == null) {
            return null;
        }
        var found = look.apply(address).map(id);
        if (found.isEmpty()) {
            faults.add(new Violation(field, "unknown-reference", List.of(slug)));
        }
        return found.orElse(null);
    }

    private static @Nullable ZoneId zone(@Nullable String id, List<Violation> faults) {
        if (id == null || id.isBlank()) {
            faults.add(new Violation("timeZone", "required", List.of()));
            return null;
        }
        try {
            return ZoneId.of(id.strip());
        } catch (DateTimeException nonsense) {
            faults.add(new Violation("timeZone", "unknown-time-zone", List.of(id)));
            return null;
        }
    }

    private static @Nullable Instant time(
            String field, @Nullable String text, @Nullable ZoneId zone, List<Violation> faults) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException withoutOffset) {
            return localTime(field, text.strip(), zone, faults);
        }
    }

    private static @Nullable Instant localTime(
            String field, String text, @Nullable ZoneId zone, List<Violation> faults) {
        try {
            var local = LocalDateTime.parse(text);
            return zone == null ? null : local.atZone(zone).toInstant();
        } catch (DateTimeException nonsense) {
            faults.add(new Violation(field, "not-a-time", List.of(text)));
            return null;
        }
    }

    private static @Nullable Instant required(
            String field, @Nullable Instant time, @Nullable String text, List<Violation> faults) {
        if (isBlank(text)) {
            faults.add(new Violation(field, "required", List.of()));
        }
        return time;
    }

    private static <E extends Enum<E>> @Nullable E constant(
            Class<E> type, String field, @Nullable String name, List<Violation> faults) {
        if (name == null || name.isBlank()) {
            faults.add(new Violation(field, "required", List.of()));
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name.strip()))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(new Violation(
                            field, "not-one-of", List.of(name, Arrays.toString(type.getEnumConstants()))));
                    return null;
                });
    }

    private static @Nullable LocalizedText text(
            String field, @Nullable Map<String, String> texts, List<Violation> faults) {
        return value(field, faults, () -> new LocalizedText(texts == null ? Map.of() : texts));
    }

    /** Faults keep their own field where none is given here. */
    private static <T> @Nullable T value(String field, List<Violation> faults, Supplier<T> construction) {
        try {
            return construction.get();
        } catch (Invalid refusal) {
            refusal.violations()
                    .forEach(v -> faults.add(new Violation(
                            field.isEmpty() ? (v.field().equals("country") ? "venue.country" : v.field()) : field,
                            v.key(),
                            v.arguments())));
            return null;
        }
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
