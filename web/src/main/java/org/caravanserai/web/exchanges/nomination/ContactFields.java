package org.caravanserai.web.exchanges.nomination;

import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.exchanges.nomination.StateStayContact;
import org.jspecify.annotations.Nullable;

/** Address abroad and emergency contact as fields of the form. */
public class ContactFields {

    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String contactName;
    private @Nullable String relation;
    private @Nullable String contactPhone;
    private @Nullable String contactEmail;

    void show(StayContact.Details known) {
        var email = known.contactEmail();
        address = known.address();
        phone = known.phone();
        contactName = known.contactName();
        relation = known.relation();
        contactPhone = known.contactPhone();
        contactEmail = email == null ? null : email.value();
    }

    StateStayContact.Command command(String code) {
        return new StateStayContact.Command(code, address, phone, contactName, relation, contactPhone, contactEmail);
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getContactName() {
        return contactName;
    }

    public void setContactName(@Nullable String contactName) {
        this.contactName = contactName;
    }

    public @Nullable String getRelation() {
        return relation;
    }

    public void setRelation(@Nullable String relation) {
        this.relation = relation;
    }

    public @Nullable String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(@Nullable String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public @Nullable String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(@Nullable String contactEmail) {
        this.contactEmail = contactEmail;
    }
}
