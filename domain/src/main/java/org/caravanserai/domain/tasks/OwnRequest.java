package org.caravanserai.domain.tasks;

import java.time.Instant;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person has asked for.
 *
 * @param title of what it is about
 * @param state name of its state
 * @param since when it was asked for, or begun
 * @param answered when it came into this state; null while there is no answer
 * @param address path of its page
 */
public record OwnRequest(
        RequestKind kind,
        LocalizedText title,
        String state,
        Instant since,
        @Nullable Instant answered,
        String address) {}
