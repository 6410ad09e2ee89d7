package org.caravanserai.web.shell;

import org.jspecify.annotations.Nullable;

/** Fields about a person who may not have an account. */
public abstract class PersonFields {

    private @Nullable String givenName;
    private @Nullable String familyName;
    private @Nullable String email;
    private @Nullable String country;

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
