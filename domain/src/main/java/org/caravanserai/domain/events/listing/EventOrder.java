package org.caravanserai.domain.events.listing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders of the list of events. */
public enum EventOrder {
    /** What is to come first, the soonest first; then what is over, the latest first. */
    SOONEST("startsAt"),
    LATEST("-startsAt"),
    /** Matches in the title first, then like {@link #SOONEST}. */
    RELEVANCE("relevance"),
    TITLE("title"),
    TITLE_DESCENDING("-title"),
    RECENTLY_PUBLISHED("-publishedAt"),
    FIRST_PUBLISHED("publishedAt");

    private final String parameter;

    EventOrder(String parameter) {
        this.parameter = parameter;
    }

    /** The order's name in addresses and in the API. */
    public String parameter() {
        return parameter;
    }

    /** The names of all orders, in the order of this list. */
    public static List<String> parameters() {
        return Arrays.stream(values()).map(EventOrder::parameter).toList();
    }

    /**
     * The order with a name; by relevance where something is searched for and no known order is named, else the soonest first.
     */
    public static EventOrder named(@Nullable String parameter, boolean searched) {
        for (EventOrder order : values()) {
            if (order.parameter.equals(parameter)) {
                return order == RELEVANCE && !searched ? SOONEST : order;
            }
        }
        return searched ? RELEVANCE : SOONEST;
    }
}
