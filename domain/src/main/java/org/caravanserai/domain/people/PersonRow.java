package org.caravanserai.domain.people;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A record of a person as lists show it.
 *
 * @param email of the person, else of the guardian; null: none is known
 * @param claimedAt null until the person has taken the record over
 */
public record PersonRow(
        String code,
        PersonName name,
        @Nullable LocalDate bornOn,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String guardian,
        Instant enteredAt,
        @Nullable Instant claimedAt) {}
