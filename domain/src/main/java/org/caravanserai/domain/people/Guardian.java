package org.caravanserai.domain.people;

import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Who answers for a minor, and how to reach them. */
public record Guardian(
        String name, @Nullable String phone, @Nullable EmailAddress email) {

    public Guardian {
        var faults = new Invalid.Collector();
        name = faults.needed("name", name, PersonContact.LONGEST_NAME);
        phone = faults.optional("phone", phone, PersonContact.LONGEST_PHONE);
        faults.throwIfAny();
    }
}
