package org.caravanserai.web.exchanges.nomination;

import java.util.Objects;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.web.shell.PersonFields;
import org.jspecify.annotations.Nullable;

/** The person as the form of a nomination asks. */
public class NomineeFields extends PersonFields {

    private @Nullable String ownName;

    void show(NominationRow known) {
        setGivenName(known.person().given());
        setFamilyName(known.person().family());
        setOwnName(known.person().own());
        setEmail(known.email());
        setCountry(known.country());
    }

    /** Null when something is wrong; the fields then know what. */
    public @Nullable Nominee read(FormFields fields) {
        var given = getGivenName();
        var email = getEmail();
        fields.needed("givenName", given);
        var address = fields.needed("email", email)
                ? fields.value("email", () -> EmailAddress.of(Objects.requireNonNullElse(email, "")))
                : null;
        var nationality = fields.country("country", getCountry());
        return given == null || address == null
                ? null
                : fields.whole(() -> new Nominee(
                        PersonName.entered(given, getFamilyName(), ownName, false), address, nationality, null));
    }

    public @Nullable String getOwnName() {
        return ownName;
    }

    public void setOwnName(@Nullable String ownName) {
        this.ownName = ownName;
    }
}
