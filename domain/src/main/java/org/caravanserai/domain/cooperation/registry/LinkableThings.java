package org.caravanserai.domain.cooperation.registry;

import java.util.List;
import java.util.Optional;

/** Events, centers, agreements and records that everybody may know of, by their titles. */
public interface LinkableThings {

    Optional<LinkableThing> find(LinkTarget target, String reference);

    /** Those with these words in a title in any language, by title. */
    List<LinkableThing> titled(String words, int most);
}
