package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.exchanges.units.Unit;
import org.caravanserai.domain.exchanges.units.UnitTree;
import org.caravanserai.domain.exchanges.units.Units;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaUnits implements Units {

    private static final String USES = """
        select count(*) from organization_unit u
        where u.id = ? and (
            exists (select from agreement_party p where p.organization_id = u.organization_id and p.unit = u.code)
            or exists (
                select from agreement_party p
                join agreement_revision r on r.agreement_id = p.agreement_id
                join lateral jsonb_array_elements(r.terms -> 'conditions') c on true
                where p.organization_id = u.organization_id
                  and ((c ->> 'from')::int = p.position + 1 and c ->> 'fromUnit' = u.code
                       or (c ->> 'to')::int = p.position + 1 and c ->> 'toUnit' = u.code)))
        """;

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaUnits(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public UnitTree of(UUID organization) {
        return new UnitTree(
                organization, entities.all(Unit.class, "select u from Unit u where u.organization = ?1", organization));
    }

    @Override
    public UnitTree lock(UUID organization) {
        sql.first(
                "select o.id from organization o where o.id = ? for no key update", row -> row.id("id"), organization);
        return of(organization);
    }

    @Override
    public void add(Unit unit) {
        entities.addNow(unit);
    }

    @Override
    public void remove(Unit unit) {
        entities.removeNow(unit);
    }

    @Override
    public boolean isUsed(Unit unit) {
        return sql.count(USES, unit.id()) > 0;
    }
}
