package org.caravanserai.web.accounts;

import java.io.Serializable;
import java.util.Objects;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** Input of a person's name; the fields of {@code WEB-INF/accounts/name.xhtml}. */
public class NameFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String givenName;
    private @Nullable String familyName;
    private @Nullable String ownName;
    private boolean familyFirst;

    void read(PersonName name) {
        givenName = name.given();
        familyName = name.family();
        ownName = name.own();
        familyFirst = name.familyFirst();
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid when it is no name
     */
    PersonName name() {
        return PersonName.entered(Objects.requireNonNullElse(givenName, ""), familyName, ownName, familyFirst);
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

    public boolean isFamilyFirst() {
        return familyFirst;
    }

    public void setFamilyFirst(boolean familyFirst) {
        this.familyFirst = familyFirst;
    }
}
