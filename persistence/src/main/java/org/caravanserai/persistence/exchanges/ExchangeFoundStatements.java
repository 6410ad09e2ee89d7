package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.caravanserai.domain.exchanges.FoundInExchanges;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.persistence.search.FoundStatements;

/** Published calls, with the universities that they lead to. */
@ApplicationScoped
class ExchangeFoundStatements implements FoundStatements {

    @Override
    public Map<FoundKind, String> statements() {
        return Map.of(FoundInExchanges.CALL, """
                select k.slug as source, k.slug as key, '/exchanges/' || k.slug as address, k.title, k.description as about,
                       array(select distinct t.value from organization o, jsonb_each_text(o.display_name) t
                             where o.id = k.organization_id or o.id in (
                                select p.organization_id from exchange_call_condition kc
                                join agreement_party p on p.agreement_id = kc.agreement_id where kc.call_id = k.id)) as names,
                       h.city, h.country, cast(k.closes_at at time zone k.time_zone as date) as day, array_remove(array[h.city], null) as cities,
                       array(select distinct cast(o.country as text) from exchange_call_condition kc
                             join agreement_party p on p.agreement_id = kc.agreement_id join organization o on o.id = p.organization_id
                             where kc.call_id = k.id and o.country is not null) as countries, cast('{}' as text[]) as languages
                from exchange_call k join organization h on h.id = k.organization_id
                where k.published_at is not null and not exists (select from organization_uncounted u where u.id = k.organization_id)
                  and k.slug {sources}
                """);
    }
}
