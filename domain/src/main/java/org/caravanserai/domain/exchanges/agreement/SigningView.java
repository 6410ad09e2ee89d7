package org.caravanserai.domain.exchanges.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The latest record that an agreement was signed on paper, as its parties read it.
 *
 * @param revision that was signed
 * @param organization party whose officer recorded it
 * @param by name of the officer
 * @param file id of the scan; null without one
 * @param answers those of the recording side included
 */
public record SigningView(
        int revision,
        SigningState state,
        LocalDate signedOn,
        UUID organization,
        String by,
        Instant at,
        @Nullable UUID file,
        List<Signed> signatures,
        List<Answer> answers) {

    /** A person who signed for a party; {@code capacity} is null when it is not known. */
    public record Signed(
            UUID organization, String name, @Nullable String capacity) {}

    /** What a party says of the record; {@code reason} is null for a confirmation. */
    public record Answer(
            UUID organization, boolean confirmed, @Nullable String reason, String by, boolean byLink, Instant at) {}

    /** Whether this party has not said anything. */
    public boolean isUnansweredBy(UUID party) {
        return answers.stream().noneMatch(answer -> answer.organization().equals(party));
    }
}
