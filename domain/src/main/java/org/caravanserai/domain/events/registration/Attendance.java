package org.caravanserai.domain.events.registration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.questions.Audience;

/** Way of attending; each has its own seats. */
public enum Attendance {
    ON_SITE,
    ONLINE;

    /** The audience for questions that corresponds to this way of attending. */
    public Audience audience() {
        return Audience.of(this);
    }

    /** All audiences for questions. */
    public static List<Audience> audiences() {
        return Stream.concat(
                        Stream.of(Audience.EVERYONE), Arrays.stream(values()).map(Attendance::audience))
                .toList();
    }
}
