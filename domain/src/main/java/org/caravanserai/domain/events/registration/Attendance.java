package org.caravanserai.domain.events.registration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.questions.Audience;

/** How somebody takes part; each has its own seats. */
public enum Attendance {
    ON_SITE,
    ONLINE;

    /** Those who take part in this way, as questions are asked of them. */
    public Audience audience() {
        return Audience.of(this);
    }

    /** Everybody whom a question can be asked of. */
    public static List<Audience> audiences() {
        return Stream.concat(
                        Stream.of(Audience.EVERYONE), Arrays.stream(values()).map(Attendance::audience))
                .toList();
    }
}
