package org.caravanserai.platform.people;

import java.time.LocalDate;
import org.caravanserai.domain.people.Guardian;
import org.caravanserai.domain.people.PersonContact;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.PhoneNumbers;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.forms.PersonNames;
import org.jspecify.annotations.Nullable;

/** A person without an account, as somebody at a desk enters one. */
public record PersonDraft(
        PersonNames names,
        @Nullable LocalDate birthDate,
        @Longest(PersonContact.LONGEST_PHONE) @Nullable String phone,
        @Nullable EmailAddress email,

        @Described("Needed for a minor") @Longest(PersonContact.LONGEST_NAME) @Nullable
        String guardianName,

        @Longest(PersonContact.LONGEST_PHONE) @Nullable String guardianPhone,
        @Nullable EmailAddress guardianEmail,

        @Described("In which emails are written; the caller's when absent") @Nullable
        LanguageTag language,

        @Described("When the person, or the guardian, agreed to the record; today when absent") @Nullable
        LocalDate consentedOn,

        @Described("It is another person than those who are there already") @Nullable
        Boolean another) {

    /**
     * What the desk knows of the person beside the name.
     *
     * @throws Invalid each fault with its field
     */
    PersonContact contact() {
        new Invalid.Collector()
                .attempt("phone", () -> PhoneNumbers.require("phone", phone))
                .attempt("guardianPhone", () -> PhoneNumbers.require("guardianPhone", guardianPhone))
                .throwIfAny();
        if (guardianName == null && (guardianPhone != null || guardianEmail != null)) {
            throw new Invalid("guardianName", "required");
        }
        var guardian = guardianName == null ? null : new Guardian(guardianName, guardianPhone, guardianEmail);
        return new PersonContact(birthDate, phone, email, guardian);
    }
}
