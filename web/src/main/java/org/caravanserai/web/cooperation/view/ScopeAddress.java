package org.caravanserai.web.cooperation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.platform.calendar.CurrentDates;

/** Addresses of other pages and of files that ask about the same countries, days, kind of stay and table of levels as the page. */
@Named
@RequestScoped
public class ScopeAddress {

    private final ScopeFilter filter;
    private final Clock clock;

    @Inject
    ScopeAddress(ScopeFilter filter, Clock clock) {
        this.filter = filter;
        this.clock = clock;
    }

    /** The address of a page with what was asked here; what is usual is left out. */
    public String page(String address) {
        var asked = narrowed();
        asked.put("group", filter.getGroup().equals(CountryGroup.DEFAULT) ? "" : filter.getGroup());
        asked.put("asOf", filter.getAsOf());
        asked.put("then", filter.getThen());
        return with(address, asked);
    }

    /** The address of a file with what is counted here: the group and the day are named also where they are the usual ones. */
    public String file(String address) {
        var counted = narrowed();
        counted.put("group", filter.getGroup());
        counted.put("asOf", CurrentDates.orUtc(filter.day(), clock).toString());
        return with(address, counted);
    }

    private Map<String, String> narrowed() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("group", "");
        parts.put("region", filter.getRegion());
        parts.put("kind", filter.getKind());
        parts.put("from", filter.getFrom());
        parts.put("mapping", filter.getMapping());
        return parts;
    }

    /** What the address says itself is not said again; a mark stays at its end. */
    private static String with(String address, Map<String, String> parts) {
        int mark = address.indexOf('#');
        var before = mark < 0 ? address : address.substring(0, mark);
        var query = parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .filter(part ->
                        !before.contains("?" + part.getKey() + "=") && !before.contains("&" + part.getKey() + "="))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
        var join = query.isEmpty() ? "" : before.indexOf('?') < 0 ? "?" : "&";
        return before + join + query + (mark < 0 ? "" : address.substring(mark));
    }
}
