package org.caravanserai.platform.forms;

import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** How a person is called, as the person or somebody else enters it. */
public record PersonNames(
        @Longest(PersonName.MAX_LENGTH) String givenName,
        @Longest(PersonName.MAX_LENGTH) @Nullable String familyName,
        @Longest(PersonName.MAX_LENGTH) @Nullable String ownName,
        @Nullable Boolean familyFirst) {

    public static PersonNames of(PersonName name) {
        return new PersonNames(name.given(), name.family(), name.own(), name.familyFirst());
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid as {@link PersonName#entered} does
     */
    public PersonName name() {
        return PersonName.entered(givenName, familyName, ownName, Boolean.TRUE.equals(familyFirst));
    }
}
