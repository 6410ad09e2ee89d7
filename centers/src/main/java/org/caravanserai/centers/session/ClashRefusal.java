package org.caravanserai.centers.session;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.centers.teaching.Clash;
import org.caravanserai.domain.shared.Refused;

/** Says in words what is in the way of a session, before the database refuses it. */
final class ClashRefusal {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private ClashRefusal() {}

    /**
     * @throws Refused {@code room-clash}, {@code teacher-clash}, {@code learner-has-clash}, with who or what it is and when
     */
    static void throwIfAny(List<Clash> clashes, ZoneId zone) {
        if (!clashes.isEmpty()) {
            var first = clashes.get(0);
            var key =
                    switch (first.kind()) {
                        case ROOM -> "room-clash";
                        case TEACHER -> "teacher-clash";
                        case LEARNER -> "learner-has-clash";
                    };
            throw new Refused(key, first.what(), LOCAL.format(first.startsAt().atZone(zone)), clashes.size());
        }
    }
}
