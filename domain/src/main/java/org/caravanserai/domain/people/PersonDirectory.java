package org.caravanserai.domain.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** Records of people as their keepers read them: organizations, and places of organizations at which they are known. */
public interface PersonDirectory {

    /** Those of these keepers; words are looked for in names, codes, phones and addresses. */
    Page<PersonRow> of(Collection<UUID> keepers, PageRequest request);

    /** One of these keepers. */
    Optional<PersonRow> one(Collection<UUID> keepers, String code);

    /**
     * Records of these keepers that may be of the same person: the same address, or the same name and no other day of birth.
     */
    List<PersonRow> alike(
            Collection<UUID> keepers, PersonName name, @Nullable LocalDate bornOn, @Nullable EmailAddress email);
}
