package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

@ApplicationScoped
class JpaNominations implements Nominations, Ledger {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaNominations() {}

    JpaNominations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Nomination nomination) {
        entities.persist(nomination);
    }

    @Override
    public void add(Mobility mobility) {
        entities.persist(mobility);
    }

    @Override
    public void add(LedgerEntry entry) {
        entities.persist(entry);
    }

    @Override
    public Optional<Nomination> lock(String code) {
        var nomination = entities.createQuery("select n from Nomination n where n.code = :code", Nomination.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
        nomination.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return nomination;
    }

    @Override
    public Optional<Mobility> lockMobility(String code) {
        return locked(mobilityByCode(code));
    }

    @Override
    public Optional<Mobility> lockMobility(UUID id) {
        return locked(Optional.ofNullable(entities.find(Mobility.class, id)));
    }

    private Optional<Mobility> locked(Optional<Mobility> mobility) {
        mobility.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return mobility;
    }

    @Override
    public Weight weightOf(UUID mobility) {
        return entities.createQuery("select l from LedgerEntry l where l.mobility = :mobility", LedgerEntry.class)
                .setParameter("mobility", mobility)
                .getResultStream()
                .map(entry -> new Weight(entry.persons(), entry.semesters(), entry.months()))
                .reduce(Weight.NOTHING, Weight::plus);
    }

    @Override
    public Optional<Mobility> mobilityByCode(String code) {
        return entities.createQuery("select m from Mobility m where m.code = :code", Mobility.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Nomination> byId(UUID id) {
        return Optional.ofNullable(entities.find(Nomination.class, id));
    }

    @Override
    public Optional<Mobility> mobilityOf(UUID nomination) {
        return entities.createQuery("select m from Mobility m where m.nomination = :nomination", Mobility.class)
                .setParameter("nomination", nomination)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isNominated(Nomination.Place place, EmailAddress email) {
        return entities.createQuery(
                                "select count(n) from Nomination n where n.agreement = :agreement and n.condition ="
                                        + " :condition and n.year = :year and n.nominee.email = :email and n.state in"
                                        + " :live",
                                Long.class)
                        .setParameter("agreement", place.agreement())
                        .setParameter("condition", place.condition())
                        .setParameter("year", place.year())
                        .setParameter("email", email)
                        .setParameter(
                                "live",
                                EnumSet.of(
                                        NominationState.UNCONFIRMED, NominationState.PENDING, NominationState.ACCEPTED))
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Nomination> ofPerson(UUID account, EmailAddress email) {
        return entities.createQuery(
                        "select n from Nomination n where n.nominee.account = :account"
                                + " or (n.nominee.account is null and n.nominee.email = :email) order by n.nominatedAt",
                        Nomination.class)
                .setParameter("account", account)
                .setParameter("email", email)
                .getResultList();
    }
}
