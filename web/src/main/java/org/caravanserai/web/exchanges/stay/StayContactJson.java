package org.caravanserai.web.exchanges.stay;

import java.util.Objects;
import org.caravanserai.domain.exchanges.nomination.StayContact;
import org.caravanserai.domain.shared.EmailAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Address during a stay, and the emergency contact. */
@Schema(name = "StayContact")
public record StayContactJson(
        @Nullable String address,
        @Nullable String phone,
        String contactName,
        @Nullable String relation,
        String contactPhone,
        @Schema(format = "email") @Nullable EmailAddress contactEmail) {

    static StayContactJson of(StayContact.Details details) {
        return new StayContactJson(
                details.address(),
                details.phone(),
                Objects.requireNonNullElse(details.contactName(), ""),
                details.relation(),
                Objects.requireNonNullElse(details.contactPhone(), ""),
                details.contactEmail());
    }

    StayContact.Details details() {
        return new StayContact.Details(address, phone, contactName, relation, contactPhone, contactEmail);
    }
}
