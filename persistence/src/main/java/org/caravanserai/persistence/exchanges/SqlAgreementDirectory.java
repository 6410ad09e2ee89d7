package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementDependents;
import org.caravanserai.domain.exchanges.agreement.AgreementDirectory;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.agreement.SigningState;
import org.caravanserai.domain.exchanges.agreement.SigningView;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlAgreementDirectory implements AgreementDirectory {

    private static final String PARTY = "jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.display_name)";

    private static final String VIEW = """
        select a.id, a.code, a.state, a.revision, a.revision_in_force, a.first_year, a.last_year, a.ends_after,
               r.hash, r.terms, r.proposed_at, r.note,
        """ + Parties.columns("b", "proposer") + ", (select jsonb_agg(" + PARTY + """
                 || jsonb_build_object('unit', p.unit, 'approval', (
                       select jsonb_build_object('revision', v.revision, 'hash', v.hash, 'by', v.approved_by, 'link', (select k.standing from agreement_link k where k.id = v.link_id),
                                                 'paper', v.signing_id is not null, 'at', v.approved_at)
                       from agreement_approval v
                       where v.agreement_id = a.id and v.organization_id = o.id order by v.revision desc limit 1))
                 order by p.position)
               from agreement_party p join organization o on o.id = p.organization_id where p.agreement_id = a.id) as parties,
               (select jsonb_build_object('revision', s.revision, 'state', s.state, 'signedOn', s.signed_on, 'organization', s.recorded_by_organization,
                          'by', s.recorded_by_name, 'at', s.recorded_at, 'file', s.file_id,
                          'signatures', (select coalesce(jsonb_agg(jsonb_build_object('organization', g.organization_id, 'name', g.person_name,
                                             'capacity', g.capacity) order by g.position), '[]') from agreement_signature g where g.signing_id = s.id),
                          'answers', (select coalesce(jsonb_agg(jsonb_build_object('organization', w.organization_id, 'confirmed', w.confirmed,
                                             'reason', w.reason, 'by', w.answered_by, 'link', w.link_id is not null, 'at', w.answered_at)
                                             order by w.answered_at), '[]') from agreement_signing_answer w where w.signing_id = s.id))
                from agreement_signing s where s.agreement_id = a.id and s.state <> 'TAKEN_BACK'
                order by s.revision desc limit 1) as signing
        from exchange_agreement a
        join agreement_revision r on r.agreement_id = a.id and r.number = a.revision
        join organization b on b.id = r.proposed_by_organization
        where a.code = ?
        """;

    private static final String ROWS = """
        select a.code, a.state, a.revision, a.revision_in_force, a.first_year, a.last_year, a.ends_after,
               r.terms -> 'title' as title, r.terms,
               (not exists (select from agreement_party p where p.agreement_id = a.id and p.organization_id = any (?1)
                              and not exists (select from agreement_approval v where v.agreement_id = a.id
                                              and v.revision = a.revision and v.organization_id = p.organization_id))
                or r.proposed_by_organization = any (?1)
                   and exists (select from agreement_party p where p.agreement_id = a.id and p.organization_id <> all (?1)
                                 and not exists (select from agreement_approval v where v.agreement_id = a.id
                                                 and v.revision = a.revision and v.organization_id = p.organization_id))) as with_partner,
               exists (select from agreement_signing s where s.agreement_id = a.id and s.revision = a.revision and s.state = 'DISPUTED'
                         and a.revision_in_force is distinct from a.revision) as disputed,
               (select count(*) from agreement_approval v where v.agreement_id = a.id and v.revision = a.revision) as approvals,
               (select jsonb_agg(jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.display_name) order by p.position)
                from agreement_party p join organization o on o.id = p.organization_id where p.agreement_id = a.id) as parties
        """;

    private static final String MATCHING = """
        from exchange_agreement a
        join agreement_revision r on r.agreement_id = a.id and r.number = a.revision
        where exists (select from agreement_party p where p.agreement_id = a.id and p.organization_id = any (?1))
          and (?2::text is null or ?2 = case when exchange_last_day(a.ends_after, null) < ?6 then 'ENDED'
                                            when a.state <> 'WITHDRAWN' and exchange_last_day(a.last_year, null) < ?6 then 'EXPIRED'
                                            else a.state end)
          and (?3::text is null or exists (select from agreement_party p join organization o on o.id = p.organization_id
                                           where p.agreement_id = a.id and o.slug = ?3))
          and (not ?4 or a.state <> 'WITHDRAWN'
               and exists (select from jsonb_array_elements(r.terms -> 'conditions') c where exchange_last_day(c ->> 'lastYear', null) >= ?6)
               and exists (
                  select from agreement_party p where p.agreement_id = a.id and p.organization_id = any (?1)
                    and not exists (select from agreement_approval v where v.agreement_id = a.id
                                    and v.revision = a.revision and v.organization_id = p.organization_id)))
          and (not ?7 or exists (
                  select from agreement_signing s join agreement_party p on p.agreement_id = s.agreement_id
                  where s.agreement_id = a.id and s.revision = a.revision_in_force and s.state = 'RECORDED'
                    and p.organization_id = any (?1)
                    and not exists (select from agreement_signing_answer w
                                    where w.signing_id = s.id and w.organization_id = p.organization_id)))
          and (not ?8 or a.state <> 'WITHDRAWN' and a.revision_in_force is distinct from a.revision and exists (
                  select from agreement_signing s where s.agreement_id = a.id and s.revision = a.revision and s.state = 'DISPUTED'
                    and s.recorded_by_organization = any (?1)))
          and (not ?9 or a.state in ('IN_FORCE', 'NOTICE_GIVEN')
               and exchange_last_day(coalesce(a.ends_after, a.last_year), null) between ?6 and ?6 + interval '12 months')
          and (?5::text is null or lower(cast(r.terms -> 'title' as text)) like ?5 or lower(a.code) like ?5
               or exists (select from agreement_party p join organization o on o.id = p.organization_id
                          where p.agreement_id = a.id and lower(cast(o.display_name as text)) like ?5))
        """;

    private static final String DEPENDENTS = """
        with people as (
            select n.academic_year, count(*) filter (where n.state = 'PENDING') as nominations,
                   count(*) filter (where m.state = 'EXPECTED') as expected,
                   count(*) filter (where m.state in ('ARRIVED', 'INTERRUPTED')) as arrived
            from nomination n left join mobility m on m.nomination_id = n.id
            where n.agreement_id = ?1 group by n.academic_year
        ), calls as (
            select academic_year, count(*) as calls from exchange_call where id in (select call_id from exchange_call_condition where agreement_id = ?1) group by academic_year
        ), years as (
            select academic_year, coalesce(nominations, 0) as nominations, coalesce(expected, 0) as expected,
                   coalesce(arrived, 0) as arrived, coalesce(calls, 0) as calls
            from people full join calls using (academic_year)
        )
        select * from years where nominations + expected + arrived + calls > 0 order by academic_year
        """;

    private static final Map<String, String> ORDERS = Map.of(
            "createdAt", "a.created_at", "lastYear", "a.last_year", "title", "lower(cast(r.terms -> 'title' as text))");

    private final Sql sql;

    @Inject
    SqlAgreementDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<AgreementView> byCode(String code) {
        return sql.first(VIEW, SqlAgreementDirectory::view, code);
    }

    @Override
    public List<AgreementDependents> dependents(UUID agreement) {
        return sql.list(
                DEPENDENTS,
                row -> new AgreementDependents(
                        AcademicYear.of(row.text("academic_year")),
                        row.number("nominations"),
                        row.number("expected"),
                        row.number("arrived"),
                        row.number("calls")),
                agreement);
    }

    @Override
    public Page<AgreementRow> of(
            Set<UUID> organizations, AgreementFilter filter, LocalDate today, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-createdAt", ORDERS);
        return sql.page(
                request,
                ROWS + MATCHING + " order by " + order.sql() + ", a.id",
                "select count(*) " + MATCHING,
                row -> row(row, organizations, today),
                Parties.ids(organizations),
                filter.state(),
                filter.partner(),
                filter.awaiting(),
                LikePattern.wordsOrNull(request.query()),
                today,
                filter.unconfirmed(),
                filter.disputed(),
                filter.ending());
    }

    private static AgreementRow row(Row row, Set<UUID> own, LocalDate today) throws SQLException {
        var parties = Parties.readAll(row.text("parties"));
        var last = AcademicYear.of(row.text("last_year"));
        var ends = year(row.textOrNull("ends_after"));
        return new AgreementRow(
                row.text("code"),
                row.localized("title"),
                Agreement.state(row.constant(AgreementState.class, "state"), today, last, ends),
                row.number("revision"),
                row.numberOrNull("revision_in_force"),
                parties,
                row.flag("with_partner"),
                row.flag("disputed"),
                row.number("approvals"),
                AcademicYear.of(row.text("first_year")),
                last,
                ends,
                TermsJson.read(row.text("terms")).places(numbers(parties, own), today));
    }

    /** Numbers by which conditions name these parties. */
    private static Set<Integer> numbers(List<NamedParty> parties, Set<UUID> own) {
        return IntStream.range(0, parties.size())
                .filter(at -> own.contains(parties.get(at).id()))
                .mapToObj(at -> at + 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AgreementView view(Row row) throws SQLException {
        return new AgreementView(
                row.id("id"),
                row.text("code"),
                row.constant(AgreementState.class, "state"),
                row.number("revision"),
                row.text("hash"),
                row.numberOrNull("revision_in_force"),
                sides(row.text("parties")),
                TermsJson.read(row.text("terms")),
                Parties.read(row, "proposer"),
                row.time("proposed_at"),
                row.textOrNull("note"),
                AcademicYear.of(row.text("first_year")),
                AcademicYear.of(row.text("last_year")),
                year(row.textOrNull("ends_after")),
                signing(row.textOrNull("signing")));
    }

    private static @Nullable SigningView signing(@Nullable String json) {
        if (json == null) {
            return null;
        }
        var signing = Json.read(json);
        return new SigningView(
                signing.getInt("revision"),
                SigningState.valueOf(signing.getString("state")),
                LocalDate.parse(signing.getString("signedOn")),
                UUID.fromString(signing.getString("organization")),
                signing.getString("by"),
                moment(signing),
                signing.isNull("file") ? null : UUID.fromString(signing.getString("file")),
                signing.getJsonArray("signatures").getValuesAs(JsonObject.class).stream()
                        .map(each -> new SigningView.Signed(
                                UUID.fromString(each.getString("organization")),
                                each.getString("name"),
                                each.getString("capacity", null)))
                        .toList(),
                signing.getJsonArray("answers").getValuesAs(JsonObject.class).stream()
                        .map(each -> new SigningView.Answer(
                                UUID.fromString(each.getString("organization")),
                                each.getBoolean("confirmed"),
                                each.getString("reason", null),
                                each.getString("by"),
                                each.getBoolean("link"),
                                moment(each)))
                        .toList());
    }

    private static Instant moment(JsonObject json) {
        return OffsetDateTime.parse(json.getString("at")).toInstant();
    }

    private static List<AgreementView.Side> sides(String json) {
        return Json.objects(json).stream()
                .map(side -> new AgreementView.Side(Parties.read(side), approval(side), side.getString("unit", null)))
                .toList();
    }

    private static AgreementView.@Nullable Given approval(JsonObject side) {
        if (side.isNull("approval")) {
            return null;
        }
        var given = side.getJsonObject("approval");
        return new AgreementView.Given(
                given.getInt("revision"),
                given.getString("hash"),
                given.getString("by"),
                given.isNull("link") ? null : LinkStanding.valueOf(given.getString("link")),
                given.getBoolean("paper"),
                moment(given));
    }

    private static @Nullable AcademicYear year(@Nullable String text) {
        return text == null ? null : AcademicYear.of(text);
    }
}
