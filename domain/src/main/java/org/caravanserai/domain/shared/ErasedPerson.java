package org.caravanserai.domain.shared;

import java.util.UUID;

/** Replaces the data of a person who was erased on request. */
public final class ErasedPerson {

    public static final PersonName NAME = PersonName.of("—", null);

    private ErasedPerson() {}

    /** An unused address, unique for each erased person. */
    public static EmailAddress address(UUID owner) {
        return new EmailAddress("deleted-" + owner + "@invalid");
    }
}
