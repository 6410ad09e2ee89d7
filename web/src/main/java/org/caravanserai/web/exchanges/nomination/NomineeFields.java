package org.caravanserai.web.exchanges.nomination;

import java.util.Objects;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** The person as the form of a nomination asks. */
public class NomineeFields {

    private @Nullable String givenName;
    private @Nullable String familyName;
    private @Nullable String ownName;
    private @Nullable String email;
    private @Nullable String country;

    /** Null when something is wrong; the fields then know what. */
    @Nullable
    Nominee read(FormFields fields) {
        var given = givenName;
        fields.needed("givenName", given);
        var address = fields.needed("email", email)
                ? fields.value("email", () -> EmailAddress.of(Objects.requireNonNullElse(email, "")))
                : null;
        var nationality = fields.country("country", country);
        return given == null || address == null
                ? null
                : fields.whole(() ->
                        new Nominee(PersonName.entered(given, familyName, ownName, false), address, nationality, null));
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    public @Nullable String getOwnName() {
        return ownName;
    }

    public void setOwnName(@Nullable String ownName) {
        this.ownName = ownName;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }
}
