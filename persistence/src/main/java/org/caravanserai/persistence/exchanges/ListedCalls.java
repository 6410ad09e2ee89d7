package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.persistence.instance.ListedThing;
import org.caravanserai.persistence.instance.ListedThings;

/** Calls by their deadline; their states are their phases. */
@ApplicationScoped
class ListedCalls implements ListedThings {

    private static final String PHASE = """
        case when t.published_at is null then 'DRAFT' when t.cancelled_at is not null then 'CANCELLED'
             when t.released_at is not null then 'RELEASED' when ?1 < t.opens_at then 'ANNOUNCED'
             when ?1 < t.closes_at then 'OPEN' else 'SELECTION' end\
        """;

    @Override
    public List<ListedThing> listed() {
        return List.of(new ListedThing(
                CallAction.SUBJECT,
                "exchange_call t join organization o on o.id = t.organization_id",
                "t.slug",
                "t.title",
                PHASE,
                "t.closes_at",
                "case when t.published_at is not null and t.organization_id not in (select id from organization_uncounted)"
                        + " then '/exchanges/' || t.slug end"));
    }
}
