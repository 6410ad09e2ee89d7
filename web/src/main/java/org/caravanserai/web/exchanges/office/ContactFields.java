package org.caravanserai.web.exchanges.office;

import org.caravanserai.domain.exchanges.office.OfficeContact;
import org.caravanserai.exchanges.office.OfficeForm.ContactForm;
import org.jspecify.annotations.Nullable;

/** One contact as fields of the form. */
public class ContactFields {

    private @Nullable String purpose;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String unit;

    static ContactFields of(OfficeContact contact) {
        var fields = new ContactFields();
        fields.purpose = contact.purpose().name();
        fields.name = contact.name();
        fields.email = contact.email().value();
        fields.phone = contact.phone();
        fields.unit = contact.unit();
        return fields;
    }

    /** Whether the row was filled in: a contact without a purpose does not count. */
    boolean isMeant() {
        return purpose != null && !purpose.isBlank();
    }

    ContactForm form() {
        return new ContactForm(purpose, name, email, phone, unit);
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}
