package org.caravanserai.web.events.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** The values of the filters of the list of events in the reader's language. */
@RequestScoped
public class EventFilterWords {

    private final Texts texts;
    private final Formats formats;

    @Inject
    EventFilterWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** What the filter by this facet is called. */
    public String label(EventFacet facet) {
        return texts.of("events.list.filter." + EventListParameters.parameter(facet));
    }

    /** The name of a value; empty for nonsense. */
    public String of(EventFacet facet, String value) {
        return switch (facet) {
            case COUNTRY -> CountryCode.known().contains(value) ? formats.country(value) : "";
            case KIND -> constant(EventKind.values(), "events.kind.", value);
            case SECTOR -> constant(Sector.values(), "events.sector.", value);
            case MODE -> constant(EventMode.values(), "events.mode.", value);
            case MONTH -> month(value);
            case LANGUAGE -> value.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*") ? formats.language(value) : "";
            case SERIES, ORGANIZER -> value;
        };
    }

    private String constant(Enum<?>[] constants, String keys, String value) {
        return Arrays.stream(constants).map(Enum::name).anyMatch(value::equals) ? texts.of(keys + value) : "";
    }

    private String month(String month) {
        return month.matches("\\d{4}-(0[1-9]|1[0-2])")
                ? formats.monthOfYear(YearMonth.parse(month).atDay(1), ZoneOffset.UTC)
                : "";
    }
}
