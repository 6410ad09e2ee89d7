package org.caravanserai.domain.exchanges.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/** The memory of imports of agreements: by organization and by the name of the source. Changes are written at once. */
public interface ImportedAgreements {

    /**
     * Where a table comes from.
     *
     * @param organization whose agreements they are
     * @param name of the source
     * @param importId the import that reads the table
     */
    record Source(UUID organization, String name, UUID importId) {}

    /**
     * The import has read these lines, whatever becomes of them.
     *
     * @param lines years by keys
     */
    void seen(Source source, Map<String, AcademicYear> lines);

    /**
     * The lines of a group that were taken from this source, by their keys; nobody else imports it until the end of the transaction.
     *
     * @param keys of lines that are wanted too, whatever group they were in
     */
    Map<String, ImportedLine> lines(Source source, String group, Collection<String> keys);

    /** A line of this source in the latest agreement with the partner, for each first line of a group: the programme. */
    Map<String, ImportedLine> withPartner(Source source, UUID partner);

    /**
     * @param lines by their keys, in the place of what was kept of their conditions; all of them were read by this import
     */
    void keep(Source source, Map<String, ImportedLine> lines);

    /**
     * Lines that tables had until now: they are not in the table of this import, which is of a later year, nor was any of them said to have
     * ended before. Lines of agreements that were withdrawn are left out.
     */
    List<EndedLine> ended(Source source);

    /** Makes {@link #ended} skip these lines until a later year's table contains them again. */
    void markEnded(Source source);

    /** A listed organization that is called so in any language, without regard to case and accents; a vouched one first. */
    Optional<UUID> organization(String name, @Nullable CountryCode country);
}
