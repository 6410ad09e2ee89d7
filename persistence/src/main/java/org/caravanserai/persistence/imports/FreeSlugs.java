package org.caravanserai.persistence.imports;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.imports.RegistryRecord;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.NativeQuery;

/** Gives addresses to new organizations: the name, else with the country, else with the ROR id, which is always free. */
final class FreeSlugs {

    private final Set<String> taken = new HashSet<>();

    FreeSlugs(EntityManager entities, List<RegistryRecord> records) {
        var wanted =
                records.stream().flatMap(record -> candidates(record).stream()).toList();
        var sql = new NativeQuery();
        sql.on(entities, "select slug from organization where slug = any(" + sql.words(wanted) + ")")
                .getResultList()
                .forEach(slug -> taken.add(String.valueOf(slug)));
    }

    String take(RegistryRecord record) {
        var free = candidates(record).stream()
                .filter(slug -> !Slug.of(slug).isOurOwn() && taken.add(slug))
                .findFirst();
        return free.orElseGet(() -> Slug.from(record.ror().value(), "ror").value());
    }

    private static List<String> candidates(RegistryRecord record) {
        var ror = "ror-" + record.ror().value();
        var name = Slug.from(record.profile().displayName().in("en"), ror).value();
        var candidates = new ArrayList<String>();
        candidates.add(name);
        var country = record.profile().country();
        if (country != null) {
            candidates.add(name + "-" + country.value().toLowerCase(java.util.Locale.ROOT));
        }
        candidates.add(ror);
        return candidates;
    }
}
