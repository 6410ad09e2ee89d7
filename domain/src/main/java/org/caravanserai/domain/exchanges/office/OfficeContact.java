package org.caravanserai.domain.exchanges.office;

import java.io.Serializable;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Whom partners and applicants ask.
 *
 * @param name of an office or a person
 * @param phone as it is dialled, with the country code; null for none
 * @param unit code of the unit that it is for; null for the whole organization
 */
public record OfficeContact(
        ContactPurpose purpose,
        String name,
        EmailAddress email,
        @Nullable String phone,
        @Nullable String unit) implements Serializable {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_PHONE = 40;

    public OfficeContact {
        var faults = new Invalid.Collector();
        name = faults.needed("name", name, LONGEST_NAME);
        phone = faults.optional("phone", phone, LONGEST_PHONE);
        faults.throwIfAny();
    }
}
