package org.caravanserai.platform.levels;

import java.time.Instant;
import java.time.ZoneId;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that people with a level in a language can apply for.
 *
 * @param kind key of the text that says what it is
 * @param link address of its page on this platform
 * @param places how many there are; null: not said
 * @param closesAt until when one can apply; null: not said
 * @param zone in which the end is shown; null without an end
 */
public record LevelOpening(
        String kind,
        LocalizedText title,
        String link,
        LevelNeed need,
        @Nullable Integer places,
        @Nullable Instant closesAt,
        @Nullable ZoneId zone) {}
