package org.caravanserai.platform.people;

import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.forms.Longest;
import org.jspecify.annotations.Nullable;

/** How a person is called, as somebody else enters it. */
public record PersonNames(
        @Longest(PersonName.MAX_LENGTH) String givenName,
        @Longest(PersonName.MAX_LENGTH) @Nullable String familyName,
        @Longest(PersonName.MAX_LENGTH) @Nullable String ownName,
        @Nullable Boolean familyFirst) {

    static PersonNames of(PersonName name) {
        return new PersonNames(name.given(), name.family(), name.own(), name.familyFirst());
    }

    PersonName name() {
        return PersonName.entered(givenName, familyName, ownName, Boolean.TRUE.equals(familyFirst));
    }
}
