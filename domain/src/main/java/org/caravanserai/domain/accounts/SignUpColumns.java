package org.caravanserai.domain.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.ZoneId;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** A {@link SignUpRequest} in the columns of its link. */
@Embeddable
class SignUpColumns {

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "own_name")
    private @Nullable String ownName;

    @Column(name = "family_first")
    private boolean familyFirst;

    private @Nullable CountryCode country;

    private LanguageTag language;

    @Column(name = "time_zone")
    private ZoneId timeZone;

    @Column(name = "password_hash")
    private String passwordHash;

    @SuppressWarnings("NullAway.Init")
    protected SignUpColumns() {}

    SignUpColumns(SignUpRequest request) {
        var details = request.details();
        givenName = details.name().given();
        familyName = details.name().family();
        ownName = details.name().own();
        familyFirst = details.name().familyFirst();
        country = details.country();
        language = details.language();
        timeZone = details.timeZone();
        passwordHash = request.passwordHash();
    }

    SignUpRequest request() {
        var name = new PersonName(givenName, familyName, ownName, familyFirst);
        return new SignUpRequest(new SignUpDetails(name, country, language, timeZone), passwordHash);
    }
}
