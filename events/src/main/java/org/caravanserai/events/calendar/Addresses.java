package org.caravanserai.events.calendar;

import java.util.UUID;

/**
 * Public addresses of what calendars and feeds refer to.
 *
 * @param base public address of the instance, without a slash at its end
 */
public record Addresses(String base) {

    public Addresses {
        base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    public String event(String slug) {
        return base + "/events/" + slug;
    }

    public String programme(String slug) {
        return event(slug) + "/programme";
    }

    public String session(String slug, UUID guid) {
        return programme(slug) + "#session-" + guid;
    }

    public String organization(String slug) {
        return base + "/organizations/" + slug;
    }

    public String register(String slug) {
        return event(slug) + "/register";
    }

    /**
     * @param narrowed what it was asked for, as the query of an address; empty for all
     */
    public String feed(String name, String narrowed) {
        return base + "/api/v1/events/" + name + (narrowed.isEmpty() ? "" : "?" + narrowed);
    }
}
