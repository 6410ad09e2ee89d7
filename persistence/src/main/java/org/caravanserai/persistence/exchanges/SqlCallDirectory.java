package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.CallFilter;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.questions.AnswerJson;
import org.caravanserai.persistence.shared.Containing;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlCallDirectory implements CallDirectory {

    /** Each destination is a condition of the terms in force, with the places of the call's year. */
    private static final String ROWS = """
        select k.id, k.slug, a.code as agreement, k.title, k.description, k.academic_year, k.opens_at, k.closes_at,
               k.time_zone, k.published_at, k.released_at,
               (select count(*) from exchange_application x
                where x.call_id = k.id and x.state not in ('DRAFT', 'WITHDRAWN')) as applications,
               (select coalesce(jsonb_agg(c || jsonb_build_object(
                           'receiver', jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.display_name),
                           'country', o.country, 'places', coalesce(q.places, 0),
                           'left', coalesce(q.places - q.reserved - q.taken, 0)) order by kc.position), '[]')
                from exchange_call_condition kc
                join jsonb_array_elements(r.terms -> 'conditions') c on c ->> 'code' = kc.condition
                join agreement_party p on p.agreement_id = a.id and p.position = (c ->> 'to')::int - 1
                join organization o on o.id = p.organization_id
                left join exchange_places q on q.agreement_id = a.id and q.academic_year = k.academic_year
                                           and q.condition = kc.condition
                where kc.call_id = k.id) as destinations,
        """ + Parties.columns("h", "host") + """

        from exchange_call k
        join exchange_agreement a on a.id = k.agreement_id
        join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
        join organization h on h.id = k.organization_id
        """;

    private static final String PUBLISHED = """
        where k.published_at is not null
          and (not ?1 or k.opens_at <= ?2 and k.closes_at > ?2)
          and (?3::text is null or exists (
                select from exchange_call_condition kc
                join jsonb_array_elements(r.terms -> 'conditions') c on c ->> 'code' = kc.condition
                join agreement_party p on p.agreement_id = a.id and p.position = (c ->> 'to')::int - 1
                join organization o on o.id = p.organization_id
                where kc.call_id = k.id and o.country = ?3))
          and (?4::text is null or exists (
                select from exchange_call_condition kc
                join jsonb_array_elements(r.terms -> 'conditions') c on c ->> 'code' = kc.condition
                where kc.call_id = k.id and (c -> 'iscedF' = '[]' or c -> 'iscedF' @> to_jsonb(?4::text))))
          and (?5::text is null or exists (
                select from exchange_call_condition kc
                join jsonb_array_elements(r.terms -> 'conditions') c on c ->> 'code' = kc.condition
                join jsonb_array_elements(c -> 'languages') l on l ->> 'language' = ?5
                where kc.call_id = k.id))
          and (?6::text is null or lower(cast(k.title as text)) like ?6 or lower(cast(h.display_name as text)) like ?6
               or exists (select from agreement_party p join organization o on o.id = p.organization_id
                          where p.agreement_id = a.id and lower(cast(o.display_name as text)) like ?6))
        """;

    private static final String COUNT = """
        select count(*) from exchange_call k
        join exchange_agreement a on a.id = k.agreement_id
        join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
        join organization h on h.id = k.organization_id
        """;

    private static final String APPLICATIONS = """
        select x.id, x.code, k.slug as call, k.title, k.academic_year, k.closes_at, k.organization_id, x.account_id,
               u.given_name, u.family_name, u.own_name, u.family_first, u.email, u.country,
               (select coalesce(array_agg(w.condition order by w.position), '{}') from exchange_application_wish w
                where w.application_id = x.id) as wishes,
               x.term, x.answers, x.state, x.score, x.allocated, k.released_at is not null as released, x.submitted_at
        from exchange_application x
        join exchange_call k on k.id = x.call_id
        join account u on u.id = x.account_id
        """;

    private static final Map<String, String> CALL_ORDERS =
            Map.of("closesAt", "k.closes_at", "title", "lower(cast(k.title as text))");

    private static final Map<String, String> APPLICATION_ORDERS = Map.of(
            "score", "x.score",
            "submittedAt", "x.submitted_at",
            "state", "x.state",
            "name", "lower(coalesce(u.family_name, u.given_name))");

    @Inject
    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlCallDirectory() {}

    SqlCallDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CallRow> bySlug(String slug) {
        return sql.first(ROWS + " where k.slug = ?", SqlCallDirectory::call, slug);
    }

    @Override
    public Page<CallRow> published(CallFilter filter, PageRequest request, Instant now) {
        var order = SortOrder.of(request.sort(), "closesAt", CALL_ORDERS);
        var country = filter.country();
        var field = filter.field();
        return sql.page(
                request,
                ROWS + PUBLISHED + " order by " + order.sql() + ", k.id",
                COUNT + PUBLISHED,
                SqlCallDirectory::call,
                filter.open(),
                now,
                country == null ? null : country.value(),
                field == null ? null : field.code(),
                filter.language(),
                Containing.wordsOrNull(request.query()));
    }

    @Override
    public Page<CallRow> of(Set<UUID> organizations, PageRequest request) {
        return sql.page(
                request,
                ROWS + " where k.organization_id = any (?) order by k.closes_at desc, k.id",
                "select count(*) from exchange_call k where k.organization_id = any (?)",
                SqlCallDirectory::call,
                Parties.ids(organizations));
    }

    @Override
    public Optional<ApplicationRow> application(String code) {
        return sql.first(APPLICATIONS + " where x.code = ?", SqlCallDirectory::application, code);
    }

    @Override
    public Page<ApplicationRow> applications(UUID call, PageRequest request) {
        var order = SortOrder.of(request.sort() == null ? "-score" : request.sort(), "score", APPLICATION_ORDERS);
        var matching = " where x.call_id = ?1 and x.state not in ('DRAFT', 'WITHDRAWN') and (?2::text is null or"
                + " lower(concat_ws(' ', u.given_name, u.family_name, u.own_name, u.email)) like ?2)";
        return sql.page(
                request,
                APPLICATIONS + matching + " order by " + order.sql() + " nulls last, x.submitted_at, x.code",
                "select count(*) from exchange_application x join account u on u.id = x.account_id" + matching,
                SqlCallDirectory::application,
                call,
                Containing.wordsOrNull(request.query()));
    }

    @Override
    public List<ApplicationRow> ofAccount(UUID account) {
        return sql.list(
                APPLICATIONS + " where x.account_id = ? order by x.applied_at desc limit 200",
                SqlCallDirectory::application,
                account);
    }

    private static CallRow call(Row row) throws SQLException {
        return new CallRow(
                row.id("id"),
                row.text("slug"),
                row.text("agreement"),
                row.localized("title"),
                row.localized("description"),
                Parties.read(row, "host"),
                AcademicYear.of(row.text("academic_year")),
                row.time("opens_at"),
                row.time("closes_at"),
                ZoneId.of(row.text("time_zone")),
                row.timeOrNull("published_at"),
                row.timeOrNull("released_at"),
                row.number("applications"),
                Json.objects(row.text("destinations")).stream()
                        .map(SqlCallDirectory::destination)
                        .toList());
    }

    private static CallRow.Destination destination(JsonObject object) {
        return new CallRow.Destination(
                object.getString("code"),
                object.getString("kind"),
                Parties.read(object.getJsonObject("receiver")),
                object.getString("country", null),
                object.getJsonArray("iscedF").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                object.getJsonArray("eqf").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::intValue)
                        .toList(),
                object.getJsonArray("languages").getValuesAs(JsonObject.class).stream()
                        .map(language ->
                                new CallRow.Language(language.getString("language"), language.getString("cefr", null)))
                        .toList(),
                object.getInt("places"),
                object.getInt("left"));
    }

    private static ApplicationRow application(Row row) throws SQLException {
        return new ApplicationRow(
                row.id("id"),
                row.text("code"),
                row.text("call"),
                row.localized("title"),
                AcademicYear.of(row.text("academic_year")),
                row.time("closes_at"),
                row.id("organization_id"),
                row.id("account_id"),
                new PersonName(
                        row.text("given_name"),
                        row.textOrNull("family_name"),
                        row.textOrNull("own_name"),
                        row.flag("family_first")),
                row.text("email"),
                row.textOrNull("country"),
                row.words("wishes"),
                row.constant(Term.class, "term"),
                AnswerJson.answers(row.text("answers")),
                row.constant(ApplicationState.class, "state"),
                row.decimalOrNull("score"),
                row.textOrNull("allocated"),
                row.flag("released"),
                row.timeOrNull("submitted_at"));
    }
}
