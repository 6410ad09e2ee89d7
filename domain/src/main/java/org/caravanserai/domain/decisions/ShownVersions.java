package org.caravanserai.domain.decisions;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What was shown to people who decide, so that they can be told what has changed since. */
public interface ShownVersions {

    /**
     * Keeps what is shown; once for each version, however often it is shown.
     *
     * @param version names these fields of this thing
     */
    void keep(Shown shown, String version, Instant now);

    /** The fields of a version of this thing as {@link Shown#stored} gave them, if it was shown and is still kept. */
    Optional<Map<String, String>> fields(Shown present, String version);

    /**
     * Forgets what was last shown before.
     *
     * @return how many versions
     */
    int forget(Instant before);
}
