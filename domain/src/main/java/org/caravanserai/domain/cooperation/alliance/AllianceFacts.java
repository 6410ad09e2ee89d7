package org.caravanserai.domain.cooperation.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** How people move between the members of alliances, from the registry and from what the area of exchanges publishes. */
public interface AllianceFacts {

    /**
     * One for each alliance with these countries and each direction between two of its members in which anybody moved, by alliance.
     *
     * @param from first day of the period
     * @param day last day of the period; members are those of this day
     */
    List<AllianceFlow> flows(Collection<String> countries, LocalDate from, LocalDate day);
}
