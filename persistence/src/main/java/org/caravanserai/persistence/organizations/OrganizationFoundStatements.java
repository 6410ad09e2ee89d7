package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.organizations.FoundOrganization;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.persistence.search.FoundStatements;

/** Organizations of the directory as those see it who are not signed in. */
@ApplicationScoped
class OrganizationFoundStatements implements FoundStatements {

    @Override
    public Map<FoundKind, String> statements() {
        return Map.of(FoundOrganization.ORGANIZATION, """
                select o.slug as source, o.slug as key, '/organizations/' || o.slug as address, o.display_name as title,
                       cast('{}' as jsonb) as about, array(select n.value from organization_name n where n.organization_id = o.id) as names,
                       o.city, o.country, cast(null as date) as day, cast('{}' as text[]) as cities,
                       array_remove(array[cast(o.country as text)], null) as countries, cast('{}' as text[]) as languages
                from organization o
                where (o.state = 'VERIFIED' or o.state = 'REGISTERED' and exists (select from membership m where m.organization_id = o.id and m.place_id is null))
                  and o.slug {sources}
                """);
    }
}
