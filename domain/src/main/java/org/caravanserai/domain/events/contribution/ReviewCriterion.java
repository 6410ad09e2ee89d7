package org.caravanserai.domain.events.contribution;

import java.io.Serializable;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * Something by which reviewers judge contributions, from {@value ReviewContent#LEAST} to {@value ReviewContent#MOST}.
 *
 * @param key names it among the criteria of the call, and stays when its name changes
 */
public record ReviewCriterion(String key, LocalizedText name) implements Serializable {

    public ReviewCriterion {
        new Invalid.Collector()
                .check(!name.isEmpty(), "name", "required")
                .atMost("name", name, ContributionTrack.LONGEST)
                .throwIfAny();
    }
}
