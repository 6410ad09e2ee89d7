package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.ApplicationFilter;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.OfferablePlace;
import org.caravanserai.domain.exchanges.call.ReviewTask;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.FacetedList;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.shared.SqlArguments;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlCallDirectory implements CallDirectory {

    /** The conditions of calls as they were agreed on, whatever a later revision leaves out. */
    private static final String CONDITIONS = """
        from exchange_call_condition kc
                join exchange_agreement a on a.id = kc.agreement_id
                join lateral exchange_condition_agreed(kc.agreement_id, kc.condition) c on c is not null
        """;

    /** Each destination is a condition with the places of the call's year. */
    private static final String ROWS = """
        select k.id, k.slug, k.title, k.description, k.funding, k.version, k.academic_year, k.opens_at, k.closes_at,
               k.time_zone, k.published_at, k.released_at, k.cancelled_at,
               not exists (select from organization_uncounted u where u.id = k.organization_id) as vouched_for,
               (select count(*) from exchange_application x
                where x.call_id = k.id and x.state not in ('DRAFT', 'WITHDRAWN')) as applications,
               (select count(*) from exchange_application x
                where x.call_id = k.id and x.state not in ('DRAFT', 'WITHDRAWN') and x.score is not null) as scored,
               (select coalesce(jsonb_agg(c || jsonb_build_object(
                           'key', kc.key, 'agreement', a.code,
                           'receiver', jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.display_name),
                           'country', o.country, 'places', coalesce(q.places, 0),
                           'left', greatest(coalesce(q.places - q.reserved - q.taken - q.promised, 0), 0)) order by kc.position), '[]')
        """ + CONDITIONS + """
                join agreement_party p on p.agreement_id = a.id and p.position = (c ->> 'to')::int - 1
                join organization o on o.id = p.organization_id
                left join exchange_places q on q.agreement_id = a.id and q.academic_year = k.academic_year
                                           and q.condition = kc.condition
                where kc.call_id = k.id) as destinations,
        """ + Parties.columns("h", "host") + """

        from exchange_call k
        join organization h on h.id = k.organization_id
        """;

    private static final String OF_FIELD = "exists (select " + CONDITIONS + """
            where kc.call_id = k.id and (c -> 'iscedF' = '[]'
                or exists (select from jsonb_array_elements_text(c -> 'iscedF') f where f like ?4 || '%')))
            """;

    private static final String OF_LEVEL = "exists (select " + CONDITIONS + """
            where kc.call_id = k.id and (c -> 'eqf' = '[]' or c -> 'eqf' @> to_jsonb(?7::int)))
            """;

    private static final String NAMED = """
            lower(cast(k.title as text)) like ?6 or lower(cast(h.display_name as text)) like ?6
            or exists (select from exchange_call_condition kc
                       join agreement_party p on p.agreement_id = kc.agreement_id
                       join organization o on o.id = p.organization_id
                       where kc.call_id = k.id and lower(cast(o.display_name as text)) like ?6)
            """;

    private static final String PUBLISHED =
            """
                where k.published_at is not null
                  and not exists (select from organization_uncounted u where u.id = k.organization_id)
                  and (not ?1 or k.opens_at <= ?2 and k.closes_at > ?2 and k.cancelled_at is null)
                  and (?3::text is null or exists (
                        select
                """ + CONDITIONS + """
                      join agreement_party p on p.agreement_id = a.id and p.position = (c ->> 'to')::int - 1
                      join organization o on o.id = p.organization_id
                      where kc.call_id = k.id and o.country = ?3))
                and (?4::text is null or
                """ + OF_FIELD + """
                )
                and (?5::text is null or exists (
                      select
                """ + CONDITIONS + """
                      join jsonb_array_elements(c -> 'languages') l on l ->> 'language' = ?5
                      where kc.call_id = k.id))
                and (?7::int is null or
                """ + OF_LEVEL + """
                )
                  and (?8::text is null or k.academic_year = ?8)
                  and (?6::text is null or
                """ + NAMED + """
                )
                """;

    private static final String COUNT = """
        select count(*) from exchange_call k
        join organization h on h.id = k.organization_id
        """;

    /** As {@code OwnPeople} of the use cases decides it, while it matters. */
    static final String MEMBERSHIP_OPEN = """
        coalesce((k.rules ->> 'ownPeople')::boolean, false) and x.membership_confirmed_at is null
            and x.state in ('SUBMITTED', 'OFFERED', 'RESERVE', 'ACCEPTED')
            and not exists (select from membership m where m.organization_id = k.organization_id and m.account_id = x.account_id and m.place_id is null)
            and not exists (select from organization o cross join unnest(o.domains) d
                            join account p on p.id = x.account_id and p.email_verified_at is not null
                                           and p.disabled_at is null and p.anonymised_at is null
                            cross join lateral (select '.' || substring(p.email from '[^@]*$') as host) h
                            where o.id = k.organization_id and o.state = 'VERIFIED' and d like '%.%'
                              and right(h.host, length(d) + 1) = '.' || d)
        """;

    private static final String APPLICATIONS = """
        select x.id, x.code, k.slug as call, k.title, k.academic_year, k.closes_at, k.organization_id, x.account_id,
               u.given_name, u.family_name, u.own_name, u.family_first, u.email, u.country,
               (select coalesce(array_agg(w.place order by w.position), '{}') from exchange_application_wish w
                where w.application_id = x.id) as wishes,
               x.term, x.answers, x.state, x.score, x.allocated, k.released_at is not null as released, x.submitted_at,
               x.offer_until, (select count(*) from exchange_review v where v.application_id = x.id) as reviews, x.version,
               x.state = 'REJECTED' and x.membership_refused_at is not null as membership_refused,
        """ + MEMBERSHIP_OPEN + """
               as membership_open
        from exchange_application x
        join exchange_call k on k.id = x.call_id
        join account u on u.id = x.account_id
        """;

    private static final String HIDDEN = "x.account_id = ?5 and k.released_at is null";

    private static final String SHOWN_SCORE = "case when " + HIDDEN + " then null else x.score end";

    /** As {@link #APPLICATIONS}, for a reader who may have applied, too. */
    private static final String APPLICATIONS_READ = APPLICATIONS
            .replace(
                    "x.score, x.allocated",
                    SHOWN_SCORE + " as score, case when " + HIDDEN + " then null else x.allocated end as allocated")
            .replace(
                    "where v.application_id = x.id) as reviews",
                    "where v.application_id = x.id and not (" + HIDDEN + ")) as reviews");

    private static final String OFFERABLE = """
        select a.code as agreement, r.terms ->> 'title' as title, c ->> 'code' as condition, c ->> 'kind' as kind, o.country, u.name as unit,
               w.places, c ->> 'firstYear' as first_year, c ->> 'lastYear' as last_year,
        """ + Parties.columns("o", "receiver") + """

        from agreement_party f
        join exchange_agreement a on a.id = f.agreement_id and a.state in ('IN_FORCE', 'NOTICE_GIVEN')
        join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
        join jsonb_array_elements(r.terms -> 'conditions') c on (c ->> 'from')::int - 1 = f.position
        join agreement_party p on p.agreement_id = a.id and p.position = (c ->> 'to')::int - 1
        join organization o on o.id = p.organization_id
        left join organization_unit u on u.organization_id = f.organization_id and u.code = c ->> 'fromUnit'
        join lateral (select jsonb_object_agg(q.academic_year, q.places) as places from exchange_places q
                      where q.agreement_id = a.id and q.condition = c ->> 'code' and q.places > 0 and q.academic_year >= ?2
                        and q.academic_year <= coalesce(a.ends_after, '9999')) w on w.places is not null
        where f.organization_id = any (?1)
        order by lower(coalesce(o.display_name ->> 'en', cast(o.display_name as text))), a.code, c ->> 'code'
        limit 2000
        """;

    private static final String REVIEWS = """
        select x.code, k.slug as call, k.title, u.given_name, u.family_name, u.own_name, u.family_first, u.country,
               x.submitted_at, v.total
        """;

    private static final String REVIEWABLE = """
        from exchange_application x
        join exchange_call k on k.id = x.call_id
        join account u on u.id = x.account_id
        left join exchange_review v on v.application_id = x.id and v.reviewer_id = ?2
        where k.organization_id = any (?1) and x.state = 'SUBMITTED' and x.account_id <> ?2
          and k.published_at is not null and k.released_at is null and k.cancelled_at is null and k.closes_at <= ?3
          and not exists (select from exchange_conflict i where i.application_id = x.id and i.reviewer_id = ?2)
          and (?4::text is null or lower(concat_ws(' ', u.given_name, u.family_name, u.own_name)) like ?4)
        """;

    private static final String OF_CALL = CONDITIONS + " where kc.call_id = k.id";

    /** Stands for every value where a condition leaves it open. */
    private static final String OPEN = "*";

    private static final String COUNTRIES = "array(select distinct cast(o.country as text) " + CONDITIONS + """
            join agreement_party p on p.agreement_id = a.id and p.position = (c ->> 'to')::int - 1
            join organization o on o.id = p.organization_id
            where kc.call_id = k.id)
            """;

    private static final String FIELDS =
            "case when exists (select " + OF_CALL + " and c -> 'iscedF' = '[]') then array['*'] else"
                    + " array(select distinct left(f, 3) " + CONDITIONS
                    + " cross join jsonb_array_elements_text(c -> 'iscedF') f where kc.call_id = k.id) end";

    private static final String LANGUAGES = "array(select distinct l ->> 'language' " + CONDITIONS
            + " cross join jsonb_array_elements(c -> 'languages') l where kc.call_id = k.id)";

    private static final String LEVELS =
            "case when exists (select " + OF_CALL + " and c -> 'eqf' = '[]') then array['*'] else"
                    + " array(select distinct e " + CONDITIONS
                    + " cross join jsonb_array_elements_text(c -> 'eqf') e where kc.call_id = k.id) end";

    private static final Map<String, String> CALL_ORDERS =
            Map.of("closesAt", "k.closes_at", "title", "lower(cast(k.title as text))", "publishedAt", "k.published_at");

    private static final Map<String, String> APPLICATION_ORDERS = Map.of(
            "score", SHOWN_SCORE,
            "submittedAt", "x.submitted_at",
            "state", "x.state",
            "name", "lower(coalesce(u.family_name, u.given_name))");

    private final Sql sql;

    @Inject
    SqlCallDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CallRow> bySlug(String slug) {
        return sql.first(ROWS + " where k.slug = ?", CallRows::call, slug);
    }

    @Override
    public Page<CallRow> published(CallFilter filter, PageRequest request, Instant now) {
        var order = SortOrder.of(request.sort(), "closesAt", CALL_ORDERS);
        var country = filter.country();
        return sql.page(
                request,
                ROWS + PUBLISHED + " order by " + order.sql() + ", k.id",
                COUNT + PUBLISHED,
                CallRows::call,
                filter.open(),
                now,
                country == null ? null : country.value(),
                filter.field(),
                filter.language(),
                LikePattern.wordsOrNull(request.query()),
                filter.level(),
                filter.year() == null ? null : filter.year().toString());
    }

    @Override
    public Page<CallRow> of(Set<UUID> organizations, PageRequest request) {
        return sql.page(
                request,
                ROWS + " where k.organization_id = any (?) order by k.closes_at desc, k.id",
                "select count(*) from exchange_call k where k.organization_id = any (?)",
                CallRows::call,
                Parties.ids(organizations));
    }

    @Override
    public List<OfferablePlace> offerable(Set<UUID> organizations, AcademicYear from) {
        return sql.list(OFFERABLE, CallRows::offerable, Parties.ids(organizations), from.toString());
    }

    @Override
    public Optional<ApplicationRow> application(String code) {
        return sql.first(APPLICATIONS + " where x.code = ?", CallRows::application, code);
    }

    @Override
    public Page<ApplicationRow> applications(UUID call, UUID reader, ApplicationFilter filter, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-score", APPLICATION_ORDERS);
        var matching = " where x.call_id = ?1 and x.state not in ('DRAFT', 'WITHDRAWN') and (?2::text is null or"
                + " lower(concat_ws(' ', u.given_name, u.family_name, u.own_name, u.email)) like ?2)"
                + " and (?3::text is null or x.state = ?3) and (?4::text is null or exists (select from"
                + " exchange_application_wish w where w.application_id = x.id and w.place = ?4))"
                + " and (not ?6 or " + MEMBERSHIP_OPEN + ")";
        return sql.page(
                request,
                APPLICATIONS_READ + matching + " order by " + order.sql() + " nulls last, x.submitted_at, x.code",
                "select count(*) from exchange_application x join exchange_call k on k.id = x.call_id"
                        + " join account u on u.id = x.account_id" + matching
                        + " and ?5::uuid is not null",
                CallRows::application,
                call,
                LikePattern.wordsOrNull(request.query()),
                filter.state(),
                filter.wish(),
                reader,
                filter.membershipOpen());
    }

    @Override
    public Page<ReviewTask> toReview(Set<UUID> organizations, UUID reviewer, Instant now, PageRequest request) {
        return sql.page(
                request,
                REVIEWS + REVIEWABLE + " order by v.id is not null, k.closes_at, x.submitted_at, x.code",
                "select count(*) " + REVIEWABLE,
                CallRows::task,
                Parties.ids(organizations),
                reviewer,
                now,
                LikePattern.wordsOrNull(request.query()));
    }

    @Override
    public Facets facets(CallFilter filter, @Nullable String query, Instant now) {
        var arguments = new SqlArguments();
        var country = filter.country();
        var field = filter.field();
        var level = filter.level();
        var year = filter.year();
        var list = new FacetedList("from exchange_call k join organization h on h.id = k.organization_id", arguments)
                .where("k.published_at is not null")
                .where("not exists (select from organization_uncounted u where u.id = k.organization_id)");
        if (filter.open()) {
            var moment = arguments.add(now);
            list.where("k.opens_at <= " + moment + " and k.closes_at > " + moment + " and k.cancelled_at is null");
        }
        if (query != null) {
            list.where(NAMED.replace("?6", arguments.add(LikePattern.words(query))));
        }
        list.facet("country", COUNTRIES, country == null ? null : country.value())
                .facet("field", "field", FIELDS, field == null ? null : OF_FIELD.replace("?4", arguments.add(field)))
                .facet("language", LANGUAGES, filter.language())
                .facet("level", "level", LEVELS, level == null ? null : OF_LEVEL.replace("?7", arguments.add(level)))
                .facet("year", "array[k.academic_year]", year == null ? null : year.toString());
        return list.facets(sql).withOpen(OPEN);
    }

    @Override
    public List<ApplicationRow> ofAccount(UUID account) {
        return sql.list(
                APPLICATIONS + " where x.account_id = ? order by x.applied_at desc limit 200",
                CallRows::application,
                account);
    }
}
