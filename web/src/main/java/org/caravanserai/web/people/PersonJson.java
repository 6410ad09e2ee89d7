package org.caravanserai.web.people;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.domain.people.PersonRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record of a person.
 *
 * @param email of the person, else of the guardian
 */
@Schema(name = "PersonRecord")
public record PersonJson(
        String code,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String guardian,
        Instant enteredAt,
        @Nullable Instant claimedAt) {

    static PersonJson of(PersonRow row) {
        return new PersonJson(
                row.code(),
                row.name().full(),
                row.bornOn(),
                row.phone(),
                row.email(),
                row.guardian(),
                row.enteredAt(),
                row.claimedAt());
    }
}
