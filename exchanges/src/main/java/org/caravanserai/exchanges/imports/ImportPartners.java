package org.caravanserai.exchanges.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.imports.ImportedAgreements;
import org.caravanserai.domain.imports.ImportChanges;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.organizations.OrganizationProfile;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.exchanges.partner.EnteredPartners;
import org.caravanserai.platform.imports.tables.RowRemarks;
import org.jspecify.annotations.Nullable;

/** Finds the partners in a table, and registers unknown ones as unverified. */
@ApplicationScoped
public class ImportPartners {

    /** Partners that one import may register. */
    static final int MOST_NEW = 2_000;

    private static final String NEW = "partner-new";
    /** From this similarity on, two names are probably of one organization. */
    private static final double ALIKE = 0.75;

    private final ImportedAgreements imported;
    private final ImportChanges changes;
    private final OrganizationDuplicates duplicates;
    private final EnteredPartners partners;

    @Inject
    public ImportPartners(
            ImportedAgreements imported,
            ImportChanges changes,
            OrganizationDuplicates duplicates,
            EnteredPartners partners) {
        this.imported = imported;
        this.changes = changes;
        this.duplicates = duplicates;
        this.partners = partners;
    }

    /**
     * @param remarks is told of each that is registered
     * @return null when it would have to be registered and this is a dry run
     * @throws Refused {@code too-many-partners} when the import would register more than {@link #MOST_NEW}
     * @throws Invalid {@code partner-without-country} when it is new and the table does not say where it is; {@code same-organization}
     */
    @Nullable
    UUID find(ImportedAgreements.Source source, AgreementLine line, RowRemarks remarks, boolean dryRun) {
        var own = source.organization();
        var found = imported.organization(line.partner(), line.country()).orElse(null);
        if (own.equals(found)) {
            throw new Invalid("partner", "same-organization");
        }
        if (found != null) {
            return found;
        }
        var country = line.country();
        if (country == null) {
            throw new Invalid("country", "partner-without-country");
        }
        if (changes.countRemarks(source.importId(), NEW) >= MOST_NEW) {
            throw new Refused("too-many-partners", MOST_NEW);
        }
        remarks.add("partner", NEW, line.partner() + " (" + country + ")");
        duplicates.resemblingIn(country, line.partner(), 1).stream()
                .filter(each -> each.similarity() >= ALIKE)
                .forEach(each -> remarks.add(
                        "partner",
                        "partner-resembles",
                        line.partner() + " → " + each.matchedName() + " ("
                                + each.organization().slug() + ")"));
        var profile = new OrganizationProfile(
                List.of(new Name(NameKind.OFFICIAL, null, line.partner())),
                Sector.UNIVERSITY,
                country,
                null,
                null,
                null,
                Tags.NONE,
                null,
                null);
        return dryRun ? null : partners.register(profile, null).id();
    }
}
