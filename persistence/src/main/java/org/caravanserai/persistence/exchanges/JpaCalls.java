package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallApplications;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.FreeSlugs;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaCalls implements Calls, CallApplications {

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

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaCalls(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(ExchangeCall call) {
        entities.add(call);
    }

    @Override
    public void add(Application application) {
        entities.add(application);
    }

    @Override
    public void delete(ExchangeCall draft) {
        entities.remove(draft);
    }

    @Override
    public Optional<ExchangeCall> bySlug(Slug slug) {
        return entities.one(ExchangeCall.class, "select c from ExchangeCall c where c.slug = ?1", slug);
    }

    @Override
    public Optional<ExchangeCall> lock(Slug slug) {
        return entities.lock(bySlug(slug));
    }

    @Override
    public Optional<ExchangeCall> byId(UUID id) {
        return entities.find(ExchangeCall.class, id);
    }

    @Override
    public Slug freeSlug(Slug wanted) {
        return new FreeSlugs(sql, "exchange_call", RESERVED_SLUGS).numbered(wanted);
    }

    @Override
    public Optional<Application> application(UUID id) {
        return entities.find(Application.class, id);
    }

    @Override
    public Optional<Application> application(String code) {
        return entities.one(Application.class, "select a from Application a where a.code = ?1", code);
    }

    @Override
    public Optional<Application> lockApplication(String code) {
        return entities.lock(application(code));
    }

    @Override
    public Optional<Application> live(UUID call, UUID account) {
        return entities.one(
                Application.class,
                "select a from Application a where a.call = ?1 and a.account = ?2 and a.state not in ?3",
                call,
                account,
                OVER);
    }

    @Override
    public List<Application> submitted(UUID call) {
        return entities.all(
                Application.class,
                "select a from Application a where a.call = ?1 and a.state = ?2 order by a.code",
                call,
                ApplicationState.SUBMITTED);
    }

    @Override
    public Optional<ExchangeCall> lockById(UUID id) {
        return entities.lock(byId(id));
    }

    @Override
    public Optional<UUID> callOf(String application) {
        return entities.one(UUID.class, "select a.call from Application a where a.code = ?1", application);
    }

    @Override
    public List<Application> reserve(UUID call) {
        return entities.all(
                Application.class,
                "select a from Application a where a.call = ?1 and a.state = ?2"
                        + " order by a.score desc nulls last, a.submittedAt, a.code",
                call,
                ApplicationState.RESERVE);
    }

    @Override
    public List<ExchangeCall> lockWaitingFor(UUID agreement, String condition, AcademicYear year) {
        return sql.list(WAITING_FOR, row -> row.id("id"), agreement, condition, year.toString()).stream()
                .flatMap(id -> lockById(id).stream())
                .toList();
    }

    @Override
    public List<Application> all(UUID call) {
        return entities.all(Application.class, "select a from Application a where a.call = ?1 order by a.code", call);
    }

    @Override
    public List<Application> ofPerson(UUID account) {
        return entities.all(
                Application.class,
                "select a from Application a where a.account = ?1 order by a.appliedAt desc",
                account);
    }
}
