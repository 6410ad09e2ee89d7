package org.caravanserai.domain.events.contribution;

import java.io.Serializable;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * A subject under which contributions to an event are gathered.
 *
 * @param key names it among the tracks of the call, and stays when its name changes
 */
public record ContributionTrack(String key, LocalizedText name) implements Serializable {

    /** Longest name in a language, also of types and criteria. */
    public static final int LONGEST = 200;

    public ContributionTrack {
        new Invalid.Collector()
                .check(!name.isEmpty(), "name", "required")
                .atMost("name", name, LONGEST)
                .throwIfAny();
    }
}
