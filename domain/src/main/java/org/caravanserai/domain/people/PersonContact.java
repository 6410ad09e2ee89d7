package org.caravanserai.domain.people;

import java.time.LocalDate;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What the keeper of a record knows of a person beside the name.
 *
 * @param email where emails go; nobody has shown that it is the person's
 * @param guardian who answers for a minor
 */
public record PersonContact(
        @Nullable LocalDate bornOn,
        @Nullable String phone,
        @Nullable EmailAddress email,
        @Nullable Guardian guardian) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_PHONE = 40;

    public PersonContact {
        var faults = new Invalid.Collector();
        phone = faults.optional("phone", phone, LONGEST_PHONE);
        faults.throwIfAny();
    }

    /** Where emails about the person go: to the person, else to the guardian; null: to nobody. */
    public @Nullable EmailAddress reachable() {
        return email != null ? email : guardian == null ? null : guardian.email();
    }
}
