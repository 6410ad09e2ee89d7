package org.caravanserai.domain.exchanges.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** The nominated person. Immutable. */
@Embeddable
public class Nominee {

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

    @Column(name = "account_id")
    private @Nullable UUID account;

    @SuppressWarnings("NullAway.Init")
    protected Nominee() {}

    /**
     * @param country of nationality; null when not known
     * @param account with which the person applied; null for a nomination without an application
     */
    public Nominee(PersonName name, EmailAddress email, @Nullable CountryCode country, @Nullable UUID account) {
        this.givenName = name.given();
        this.familyName = name.family();
        this.ownName = name.own();
        this.familyFirst = name.familyFirst();
        this.email = email;
        this.country = country;
        this.account = account;
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

    public @Nullable UUID account() {
        return account;
    }
}
