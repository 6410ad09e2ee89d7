package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.places.Ledger;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaNominations implements Nominations, Ledger {

    private final Entities entities;

    @Inject
    JpaNominations(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Nomination nomination) {
        entities.add(nomination);
    }

    @Override
    public void add(Mobility mobility) {
        entities.add(mobility);
    }

    @Override
    public void add(LedgerEntry entry) {
        entities.add(entry);
    }

    @Override
    public Optional<Nomination> lock(String code) {
        return entities.lock(entities.one(Nomination.class, "select n from Nomination n where n.code = ?1", code));
    }

    @Override
    public Optional<Mobility> lockMobility(String code) {
        return locked(mobilityByCode(code));
    }

    @Override
    public Optional<Mobility> lockMobility(UUID id) {
        return locked(entities.find(Mobility.class, id));
    }

    private Optional<Mobility> locked(Optional<Mobility> mobility) {
        return entities.lock(mobility);
    }

    @Override
    public Weight weightOf(UUID mobility) {
        return entities.all(LedgerEntry.class, "select l from LedgerEntry l where l.mobility = ?1", mobility).stream()
                .map(entry -> new Weight(entry.persons(), entry.semesters(), entry.months()))
                .reduce(Weight.NOTHING, Weight::plus);
    }

    @Override
    public Optional<Mobility> mobilityByCode(String code) {
        return entities.one(Mobility.class, "select m from Mobility m where m.code = ?1", code);
    }

    @Override
    public Optional<Nomination> byId(UUID id) {
        return entities.find(Nomination.class, id);
    }

    @Override
    public Optional<Mobility> mobilityOf(UUID nomination) {
        return entities.one(Mobility.class, "select m from Mobility m where m.nomination = ?1", nomination);
    }

    @Override
    public boolean isNominated(Nomination.Place place, EmailAddress email) {
        return entities.one(
                                Long.class,
                                "select count(n) from Nomination n where n.agreement = ?1 and n.condition ="
                                        + " ?2 and n.year = ?3 and n.nominee.email = ?4 and n.state in"
                                        + " ?5",
                                place.agreement(),
                                place.condition(),
                                place.year(),
                                email,
                                EnumSet.of(
                                        NominationState.UNCONFIRMED, NominationState.PENDING, NominationState.ACCEPTED))
                        .orElseThrow()
                > 0;
    }

    @Override
    public List<Nomination> ofPerson(UUID account, EmailAddress email) {
        return entities.all(
                Nomination.class,
                "select n from Nomination n where n.nominee.account = ?1"
                        + " or (n.nominee.account is null and n.nominee.email = ?2) order by n.nominatedAt",
                account,
                email);
    }
}
