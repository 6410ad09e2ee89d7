package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.FreeSlugs;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaCalls implements Calls {

    private static final EnumSet<ApplicationState> OVER = EnumSet.of(
            ApplicationState.REJECTED,
            ApplicationState.DECLINED,
            ApplicationState.LAPSED,
            ApplicationState.WITHDRAWN,
            ApplicationState.CANCELLED);

    private static final String WAITING_FOR = """
        select k.id from exchange_call k
        join exchange_call_condition c on c.call_id = k.id
        where c.agreement_id = ? and c.condition = ? and k.academic_year = ? and k.released_at is not null
          and exists (select from exchange_application x where x.call_id = k.id and x.state = 'RESERVE')
        order by k.id
        """;

    @PersistenceContext
    private EntityManager entities;

    private final Sql sql;

    @Inject
    JpaCalls(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(ExchangeCall call) {
        entities.persist(call);
    }

    @Override
    public void add(Application application) {
        entities.persist(application);
    }

    @Override
    public void delete(ExchangeCall draft) {
        entities.remove(draft);
    }

    @Override
    public Optional<ExchangeCall> bySlug(Slug slug) {
        return entities.createQuery("select c from ExchangeCall c where c.slug = :slug", ExchangeCall.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ExchangeCall> lock(Slug slug) {
        var call = bySlug(slug);
        call.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return call;
    }

    @Override
    public Optional<ExchangeCall> byId(UUID id) {
        return Optional.ofNullable(entities.find(ExchangeCall.class, id));
    }

    @Override
    public Slug freeSlug(Slug wanted) {
        return new FreeSlugs(sql, "exchange_call", RESERVED_SLUGS).numbered(wanted);
    }

    @Override
    public Optional<Application> application(UUID id) {
        return Optional.ofNullable(entities.find(Application.class, id));
    }

    @Override
    public Optional<Application> application(String code) {
        return entities.createQuery("select a from Application a where a.code = :code", Application.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Application> lockApplication(String code) {
        var application = application(code);
        application.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return application;
    }

    @Override
    public Optional<Application> live(UUID call, UUID account) {
        return entities.createQuery(
                        "select a from Application a where a.call = :call and a.account = :account"
                                + " and a.state not in :over",
                        Application.class)
                .setParameter("call", call)
                .setParameter("account", account)
                .setParameter("over", OVER)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Application> submitted(UUID call) {
        return entities.createQuery(
                        "select a from Application a where a.call = :call and a.state = :submitted order by a.code",
                        Application.class)
                .setParameter("call", call)
                .setParameter("submitted", ApplicationState.SUBMITTED)
                .getResultList();
    }

    @Override
    public Optional<ExchangeCall> lockById(UUID id) {
        var call = byId(id);
        call.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return call;
    }

    @Override
    public Optional<UUID> callOf(String application) {
        return entities.createQuery("select a.call from Application a where a.code = :code", UUID.class)
                .setParameter("code", application)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Application> reserve(UUID call) {
        return entities.createQuery(
                        "select a from Application a where a.call = :call and a.state = :reserve"
                                + " order by a.score desc nulls last, a.submittedAt, a.code",
                        Application.class)
                .setParameter("call", call)
                .setParameter("reserve", ApplicationState.RESERVE)
                .getResultList();
    }

    @Override
    public List<ExchangeCall> lockWaitingFor(UUID agreement, String condition, AcademicYear year) {
        return sql.list(WAITING_FOR, row -> row.id("id"), agreement, condition, year.toString()).stream()
                .flatMap(id -> lockById(id).stream())
                .toList();
    }

    @Override
    public List<Application> all(UUID call) {
        return entities.createQuery(
                        "select a from Application a where a.call = :call order by a.code", Application.class)
                .setParameter("call", call)
                .getResultList();
    }

    @Override
    public List<Application> ofPerson(UUID account) {
        return entities.createQuery(
                        "select a from Application a where a.account = :account order by a.appliedAt desc",
                        Application.class)
                .setParameter("account", account)
                .getResultList();
    }
}
