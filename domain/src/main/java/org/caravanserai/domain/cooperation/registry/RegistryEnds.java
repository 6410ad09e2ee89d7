package org.caravanserai.domain.cooperation.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.LocalizedText;

/** Records of the registry that end, and who answers for what ends elsewhere. */
public interface RegistryEnds {

    /**
     * Public records with one of the countries that are in effect on the day and end within so many days after it: by their own end, or, of a joint
     * programme, by that of its agreement or approval where it is earlier.
     */
    List<UpcomingEnd> ending(Collection<String> countries, LocalDate day, int days);

    /** The institutions that host centers, by the slugs of the centers. */
    Map<String, LocalizedText> hosts(Collection<String> centers);
}
