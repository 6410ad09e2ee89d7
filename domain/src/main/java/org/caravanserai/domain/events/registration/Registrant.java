package org.caravanserai.domain.events.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.ErasedPerson;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/** The registered person as the organizer sees them: a copy made at registration. Immutable. */
@Embeddable
public class Registrant {

    public static final int MAX_AFFILIATION = 300;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "own_name")
    private @Nullable String ownName;

    @Column(name = "family_first")
    private boolean familyFirst;

    private EmailAddress email;

    private @Nullable CountryCode country;

    private @Nullable String affiliation;

    @SuppressWarnings("NullAway.Init")
    protected Registrant() {}

    /**
     * @param account null for a guest
     */
    public Registrant(
            @Nullable UUID account,
            PersonName name,
            EmailAddress email,
            @Nullable CountryCode country,
            @Nullable String affiliation) {
        this.account = account;
        this.givenName = name.given();
        this.familyName = name.family();
        this.ownName = name.own();
        this.familyFirst = name.familyFirst();
        this.email = email;
        this.country = country;
        this.affiliation = ShortText.optional("person.affiliation", affiliation, MAX_AFFILIATION);
    }

    /** A copy without personal data; erased guests are distinguished by their registration. */
    Registrant forgotten(UUID registration) {
        var address = ErasedPerson.address(Objects.requireNonNullElse(account, registration));
        return new Registrant(account, ErasedPerson.NAME, address, null, null);
    }

    public @Nullable UUID account() {
        return account;
    }

    public boolean isGuest() {
        return account == null;
    }

    public PersonName name() {
        return new PersonName(givenName, familyName, ownName, familyFirst);
    }

    public EmailAddress email() {
        return email;
    }

    public @Nullable CountryCode country() {
        return country;
    }

    public @Nullable String affiliation() {
        return affiliation;
    }
}
