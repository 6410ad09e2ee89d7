package org.caravanserai.domain.events.contribution;

import java.io.Serializable;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * A form of contribution, such as a talk or a poster.
 *
 * @param key names it among the types of the call, and stays when its name changes
 * @param minutes how long one takes; 0 for what takes no time of its own
 */
public record ContributionType(String key, LocalizedText name, int minutes) implements Serializable {

    public static final int MOST_MINUTES = 600;

    public ContributionType {
        new Invalid.Collector()
                .check(!name.isEmpty(), "name", "required")
                .atMost("name", name, ContributionTrack.LONGEST)
                .check(minutes >= 0 && minutes <= MOST_MINUTES, "minutes", "between", 0, MOST_MINUTES)
                .throwIfAny();
    }
}
