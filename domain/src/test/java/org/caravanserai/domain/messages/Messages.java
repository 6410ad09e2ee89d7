package org.caravanserai.domain.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Messages for tests. */
public final class Messages {

    public static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private Messages() {}

    /** Places of which the platform knows nothing. */
    public enum Audience implements AudienceKind {
        CLUB;

        @Override
        public Map<String, List<String>> filters() {
            return Map.of("state", List.of("MEMBER", "GUEST"), "country", List.of());
        }
    }

    public static MessagePlace club(UUID id) {
        return new MessagePlace(
                id,
                "chess",
                LocalizedText.of("en", "Chess club", "zh", "象棋社"),
                "/manage/clubs/chess",
                "/clubs/chess",
                LocalizedText.of("en", "The club"),
                EmailAddress.of("club@example.org"));
    }

    public static MessageText text() {
        return new MessageText(
                LocalizedText.of("en", "News for {name}"), LocalizedText.of("en", "Dear {name}, {place} meets."));
    }

    public static PlaceMessage draft(UUID place, @Nullable Instant sendAt, @Nullable Instant repeatUntil) {
        return new PlaceMessage(
                Audience.CLUB,
                club(place),
                AudienceFilter.ALL,
                text(),
                new MessageTiming(sendAt, repeatUntil),
                Ids.next(),
                NOW);
    }
}
