package org.caravanserai.web.events.listing;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.listing.EventListRequest;
import org.caravanserai.web.lists.FilterValues;
import org.jspecify.annotations.Nullable;

/**
 * The list's filters as query parameters, the same for the page, the API and the feeds: one parameter a facet, repeated or with commas for more values, and
 * {@code time=upcoming} or {@code past}.
 */
public final class EventListParameters {

    private EventListParameters() {}

    /**
     * @param parameters all values of a parameter, an empty list where there is none
     * @throws Invalid naming each parameter that makes no sense
     */
    public static EventListRequest read(Function<String, List<String>> parameters, PageRequest list) {
        var filters = new EnumMap<EventFacet, Set<String>>(EventFacet.class);
        var faults = new Invalid.Collector();
        for (EventFacet facet : EventFacet.values()) {
            var name = parameter(facet);
            var values = FilterValues.read(name, parameters.apply(name), value -> value(facet, value), faults);
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        var time = FilterValues.of(parameters.apply("time")).findFirst().orElse(null);
        faults.attempt("time", () -> time(time)).throwIfAny();
        return new EventListRequest(filters, time(time), list);
    }

    public static String parameter(EventFacet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static String value(EventFacet facet, String value) {
        return switch (facet) {
            case COUNTRY -> CountryCode.of(value).value();
            case KIND -> constant(EventKind.class, facet, value);
            case SECTOR -> constant(Sector.class, facet, value);
            case MODE -> constant(EventMode.class, facet, value);
            case MONTH -> month(value);
            case LANGUAGE -> LanguageTag.of(value).value();
            case SERIES, ORGANIZER -> Slug.of(value).value();
        };
    }

    private static EventTime time(@Nullable String value) {
        return value == null ? EventTime.ANY : EventTime.valueOf(constant(EventTime.class, "time", value));
    }

    private static <E extends Enum<E>> String constant(Class<E> type, EventFacet facet, String value) {
        return constant(type, parameter(facet), value);
    }

    private static <E extends Enum<E>> String constant(Class<E> type, String parameter, String value) {
        return OneOf.constantInAnyCase(type, parameter, value).name();
    }

    private static String month(String value) {
        try {
            return YearMonth.parse(value).toString();
        } catch (DateTimeParseException nonsense) {
            throw new Invalid("month", "not-a-month", value);
        }
    }
}
