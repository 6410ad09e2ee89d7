package org.caravanserai.persistence.imports;

import org.caravanserai.domain.imports.RegistryRelation;
import org.caravanserai.persistence.shared.Sql;

/**
 * Sets parents and successors from what the registry says, for all organizations at once: records come in any order. An
 * own choice of people here stays; one that was merged stands for the one that took over.
 */
final class RelativeLinks {

    private static final String LINK = """
        update organization o set %1$s = wanted.target, version = version + 1
          from (select distinct on (o.id) o.id, case when t.state = 'MERGED' then t.successor_id else t.id end as target
                  from registry_relation l
                  join organization o on o.ror_id = l.ror_id and (o.source_hash is not null or o.state = 'VERIFIED')
                  join organization t on t.ror_id = l.target_ror
                                     and (t.source_hash is not null or t.state in ('VERIFIED', 'CLOSED', 'MERGED'))
                 where l.kind = '%2$s' and o.state <> 'MERGED' and (o.edited_at is null or o.%1$s is null) and %3$s
                 order by o.id, l.target_ror) wanted
         where o.id = wanted.id and o.id <> wanted.target and o.%1$s is distinct from wanted.target
        """;
    private static final String UNLINK = """
        update organization o set parent_id = null, version = version + 1
         where o.parent_id is not null and o.edited_at is null and o.source_hash is not null
           and not exists (select from registry_relation l join organization t on t.ror_id = l.target_ror
                            where l.ror_id = o.ror_id and l.kind = 'PARENT')
        """;

    private final Sql sql;

    RelativeLinks(Sql sql) {
        this.sql = sql;
    }

    void link() {
        sql.update(LINK.formatted("parent_id", RegistryRelation.Kind.PARENT, "true"));
        sql.update(LINK.formatted("successor_id", RegistryRelation.Kind.SUCCESSOR, "o.state = 'CLOSED'"));
        sql.update(UNLINK);
    }
}
