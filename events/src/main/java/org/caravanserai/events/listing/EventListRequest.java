package org.caravanserai.events.listing;

import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.events.listing.EventFacet;
import org.caravanserai.domain.events.listing.EventTime;
import org.caravanserai.domain.shared.PageRequest;

/**
 * What somebody wants of the list of events, as it was asked.
 *
 * @param filters for each facet the values of which one must hold
 */
public record EventListRequest(Map<EventFacet, Set<String>> filters, EventTime time, PageRequest list) {}
