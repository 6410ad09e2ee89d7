package org.caravanserai.domain.messages;

import java.time.Duration;
import java.time.Instant;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * When a message goes out.
 *
 * @param sendAt null for as soon as it is sent off
 * @param repeatUntil until when those who join later get it; null for those only who are there
 */
public record MessageTiming(
        @Nullable Instant sendAt, @Nullable Instant repeatUntil) {

    /** How far ahead a message may be planned. */
    static final Duration LONGEST = Duration.ofDays(366);

    /**
     * @throws Invalid {@code messages-in-the-past}, {@code messages-too-far}, {@code messages-ends-before}
     */
    MessageTiming checked(Instant now) {
        new Invalid.Collector()
                .check(sendAt == null || sendAt.isAfter(now), "sendAt", "messages-in-the-past")
                .check(sendAt == null || sendAt.isBefore(now.plus(LONGEST)), "sendAt", "messages-too-far")
                .check(
                        repeatUntil == null || repeatUntil.isAfter(sendAt == null ? now : sendAt),
                        "repeatUntil",
                        "messages-ends-before")
                .check(
                        repeatUntil == null || repeatUntil.isBefore(now.plus(LONGEST)),
                        "repeatUntil",
                        "messages-too-far")
                .throwIfAny();
        return this;
    }
}
