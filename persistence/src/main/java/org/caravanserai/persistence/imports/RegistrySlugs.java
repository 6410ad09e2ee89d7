package org.caravanserai.persistence.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.imports.RegistryRecord;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.FreeSlugs;
import org.caravanserai.persistence.shared.Sql;

/** Gives slugs to new organizations: the name, else with the country, else with the ROR id, which is always free. */
final class RegistrySlugs {

    private final FreeSlugs slugs;

    RegistrySlugs(Sql sql, List<RegistryRecord> records) {
        slugs = new FreeSlugs(sql, "organization", Organizations.RESERVED_SLUGS);
        slugs.read(
                records.stream().flatMap(record -> candidates(record).stream()).toList());
    }

    String take(RegistryRecord record) {
        return candidates(record).stream()
                .filter(slug -> slugs.take(Slug.of(slug)))
                .findFirst()
                .orElseGet(() -> Slug.from(record.ror().value(), "ror").value());
    }

    private static List<String> candidates(RegistryRecord record) {
        var ror = "ror-" + record.ror().value();
        var name = Slug.from(record.profile().displayName().in("en"), ror).value();
        var candidates = new ArrayList<String>();
        candidates.add(name);
        var country = record.profile().country();
        if (country != null) {
            candidates.add(name + "-" + country.value().toLowerCase(Locale.ROOT));
        }
        candidates.add(ror);
        return candidates;
    }
}
