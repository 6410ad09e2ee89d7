package org.caravanserai.web.exchanges;

import java.util.Objects;
import org.caravanserai.domain.exchanges.nomination.StayContact;
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
        @Schema(format = "email") @Nullable String contactEmail) {

    static StayContactJson of(StayContact.Details details) {
        var email = details.contactEmail();
        return new StayContactJson(
                details.address(),
                details.phone(),
                Objects.requireNonNullElse(details.contactName(), ""),
                details.relation(),
                Objects.requireNonNullElse(details.contactPhone(), ""),
                email == null ? null : email.value());
    }
}
