package org.caravanserai.domain.exchanges.imports;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * The memory of imports of agreements: by organization and by the name of the mapping, which stands for the source. Changes are written
 * at once.
 */
public interface ImportedAgreements {

    /** Which column of the table means what, as it was used last. */
    Optional<Map<String, String>> mapping(UUID organization, String name);

    void keepMapping(UUID organization, String name, Map<String, String> columns);

    /** All lines that were read of this source, by their key; nobody else imports it until the end of the transaction. */
    Map<String, ImportedLine> lines(UUID organization, String name);

    /**
     * @param lines by their key
     */
    void keep(UUID organization, String name, Map<String, ImportedLine> lines);

    /** A listed organization that is called so in any language, without regard to case and accents; a vouched one first. */
    Optional<UUID> organization(String name, @Nullable CountryCode country);
}
