package org.caravanserai.domain.shared;

import java.util.UUID;

/** What stands where a person was who asked to be forgotten. */
public final class ErasedPerson {

    public static final PersonName NAME = PersonName.of("—", null);

    private ErasedPerson() {}

    /** An address that nobody has, and no two people share. */
    public static EmailAddress address(UUID owner) {
        return new EmailAddress("deleted-" + owner + "@invalid");
    }
}
