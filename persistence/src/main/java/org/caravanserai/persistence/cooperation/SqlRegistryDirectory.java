package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.project.MilestoneState;
import org.caravanserai.domain.cooperation.project.ProjectDuty;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.cooperation.registry.WithdrawnEntry;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.FacetedList;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.shared.SqlArguments;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlRegistryDirectory implements RegistryDirectory {

    private static final String FROM = """
        from cooperation_entry e
        left join cooperation_instrument i on i.id = e.id
        left join cooperation_mechanism m on m.id = e.id
        left join cooperation_alliance a on a.id = e.id
        left join cooperation_programme g on g.id = e.id
        left join cooperation_project j on j.id = e.id
        """;

    private static final String ROWS = """
        select e.id, e.kind, e.slug, e.title, e.summary, e.way, e.fields, e.begins_on, e.ends_on, e.date_precision,
               e.version, e.source, e.as_of, coalesce(i.instrument_kind, m.mechanism_kind, a.alliance_kind, g.programme_kind) as subkind,
               coalesce(i.state, g.state, j.state) as state,
               (select coalesce(array_agg(c.code order by c.code), '{}')
                from (select unnest(e.countries) as code
                      union select coalesce(p.country, o.country) from cooperation_party p
                      left join organization o on o.id = p.organization_id where p.entry_id = e.id) c
                where c.code is not null) as countries
        """ + FROM;

    /** As {@link #ROWS}, of all records, and why they were withdrawn. */
    private static final String WITHDRAWN = ROWS.replace("from cooperation_entry e", "from cooperation_record e")
                    .replace("e.version,", "e.version, e.withdrawn_at, e.withdrawn_because,")
            + " where e.withdrawn_at is not null";

    /** Countries where the record takes effect or a party comes from. */
    private static final String IN_COUNTRY = """
        (e.countries @> array[%1$s] or exists (
            select from cooperation_party p left join organization o on o.id = p.organization_id
            where p.entry_id = e.id and coalesce(p.country, o.country) = %1$s))
        """;

    /** Those countries, each once. */
    private static final String COUNTRIES = """
        array(select cast(unnest(e.countries) as text)
              union select cast(coalesce(p.country, o.country) as text) from cooperation_party p left join organization o on o.id = p.organization_id
              where p.entry_id = e.id and coalesce(p.country, o.country) is not null)
        """;

    private static final String SUBKIND =
            "coalesce(i.instrument_kind, m.mechanism_kind, a.alliance_kind, g.programme_kind)";

    private static final String ON = """
        (e.begins_on is null or e.begins_on <= %1$s) and (e.ends_on is null or e.ends_on >= %1$s)
        and (i.state is null or i.state in ('IN_FORCE', 'DENOUNCED', 'REPLACED'))
        """;

    private static final String PART_OF = """
        exists (select from cooperation_link l where l.entry_id = e.id and l.relation = 'PART_OF' and l.target = 'ENTRY' and l.reference = %s)
        """;

    private static final String STATE = """
        %1$s = case when i.state = 'IN_FORCE' and e.ends_on < %2$s::date then 'EXPIRED' else coalesce(i.state, g.state, j.state) end
        """;

    private static final String NAMED =
            "exists (select from cooperation_name n where n.entry_id = e.id and n.folded like all (%s))";

    private static final String MATCHING = """
        where (?1::text is null or e.kind = ?1)
          and (?2::text is null or ?2 in (i.instrument_kind, m.mechanism_kind, a.alliance_kind, g.programme_kind))
          and (?3::text is null or
        """ + IN_COUNTRY.formatted("?3::text") + """
              )
          and (?4::text is null or e.way = ?4)
          and (?5::date is null or
        """ + ON.formatted("?5") + """
              )
          and (?6::text is null or
        """
            + PART_OF.formatted("?6") + """
              )
          and (?8::text is null or
        """ + STATE.formatted("?8", "?9") + """
              )
          and (?7::text[] is null or
        """ + NAMED.formatted("?7") + ")";

    /** What is in use on the day ?3: begun, approved where that is needed, and not over. */
    private static final String IN_USE = """
        (e.begins_on is null or e.begins_on <= ?3) and (e.ends_on is null or e.ends_on >= ?3)
        and (i.state is null or i.state in ('SIGNED', 'IN_FORCE'))
        and (g.state is null or g.state in ('APPROVED', 'ENROLLING', 'RUNNING', 'NO_NEW_INTAKE', 'TEACH_OUT'))
        and (j.state is null or j.state in ('CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING'))
        """;

    private static final Map<String, String> ORDERS = Map.of(
            "beginsOn", "e.begins_on",
            "registered", "e.registered_at",
            "title", "lower(coalesce(e.title ->> 'en', cast(e.title as text)))",
            "kind", "coalesce(i.instrument_kind, m.mechanism_kind, a.alliance_kind, g.programme_kind, e.kind)");

    private final Sql sql;
    private final Clock clock;

    @Inject
    SqlRegistryDirectory(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public Page<EntryRow> page(EntryFilter filter, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-beginsOn", ORDERS);
        var country = filter.country();
        return sql.page(
                request,
                ROWS + MATCHING + " order by " + order.sql() + " nulls last, e.slug",
                "select count(*) " + FROM + MATCHING,
                row -> row(row).on(today()),
                filter.kind(),
                filter.subkind(),
                country == null ? null : country.value(),
                filter.way(),
                filter.on(),
                filter.partOf(),
                patterns(request.query()),
                filter.state(),
                today());
    }

    @Override
    public Facets facets(EntryFilter filter, @Nullable String query) {
        var arguments = new SqlArguments();
        var list = new FacetedList(FROM, arguments);
        if (filter.kind() != null) {
            list.where("e.kind = " + arguments.add(filter.kind().name()));
        }
        if (filter.on() != null) {
            list.where(ON.formatted(arguments.add(filter.on())));
        }
        if (filter.partOf() != null) {
            list.where(PART_OF.formatted(arguments.add(filter.partOf())));
        }
        if (filter.state() != null) {
            list.where(STATE.formatted(arguments.add(filter.state()), arguments.add(today())));
        }
        var patterns = patterns(query);
        if (patterns != null) {
            list.where(NAMED.formatted(arguments.add(patterns)));
        }
        var country = filter.country();
        var way = filter.way();
        return list.facet("kind", "array[" + SUBKIND + "]", filter.subkind())
                .facet("country", COUNTRIES, country == null ? null : country.value())
                .facet("way", "array[e.way]", way == null ? null : way.name())
                .facets(sql);
    }

    @Override
    public Optional<EntryView> bySlug(EntryKind kind, String slug) {
        return sql.first(
                ROWS + " where e.kind = ? and e.slug = ?",
                row -> new EntryParts(sql, row(row).on(today()), today())
                        .view(row.textOrNull("source"), row.date("as_of")),
                kind,
                slug);
    }

    @Override
    public Optional<EntryView> withdrawn(EntryKind kind, String slug) {
        return sql.first(
                WITHDRAWN + " and e.kind = ? and e.slug = ?",
                row -> new EntryParts(sql, row(row).on(today()), today())
                        .view(row.textOrNull("source"), row.date("as_of")),
                kind,
                slug);
    }

    @Override
    public List<WithdrawnEntry> allWithdrawn() {
        return sql.list(
                WITHDRAWN + " order by e.withdrawn_at desc, e.slug limit 200",
                row -> new WithdrawnEntry(row(row), row.text("withdrawn_because"), row.time("withdrawn_at")));
    }

    @Override
    public List<ProjectDuty> duties(Collection<UUID> organizations) {
        return sql.list(
                """
                select e.slug, e.title, m.number, m.title as milestone, m.due_on, m.state, m.submitted_for
                from cooperation_milestone m
                join cooperation_project j on j.id = m.project_id
                join cooperation_entry e on e.id = j.id
                where m.state <> 'ACCEPTED' and j.state in ('CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING')
                  and exists (
                      select from cooperation_party p join organization o on o.id = p.organization_id
                      where p.entry_id = e.id and p.organization_id = any (?1::uuid[])
                        and p.role not in ('OBSERVER', 'WITNESS', 'FUNDER', 'GUARANTOR')
                        and (p.since is null or p.since <= ?2) and (p.until_date is null or p.until_date >= ?2)
                        and (m.state <> 'EVIDENCE_SUBMITTED'
                             or coalesce(p.country, o.country) is distinct from (
                                 select coalesce(s.country, b.country)
                                 from cooperation_party s join organization b on b.id = s.organization_id
                                 where s.entry_id = e.id and s.organization_id = m.submitted_for
                                 order by s.position desc limit 1)
                             or (select count(distinct coalesce(w.country, b.country))
                                 from cooperation_party w join organization b on b.id = w.organization_id
                                 where w.entry_id = e.id and w.role not in ('OBSERVER', 'WITNESS', 'FUNDER', 'GUARANTOR')
                                   and (w.since is null or w.since <= ?2)
                                   and (w.until_date is null or w.until_date >= ?2)) < 2))
                order by m.due_on, e.slug, m.number limit 200
                """,
                row -> new ProjectDuty(
                        row.text("slug"),
                        row.localized("title"),
                        row.number("number"),
                        row.localized("milestone"),
                        row.date("due_on"),
                        row.constant(MilestoneState.class, "state"),
                        row.idOrNull("submitted_for")),
                organizations.toArray(UUID[]::new),
                today());
    }

    @Override
    public List<EntryRow> cases(@Nullable CountryCode country, @Nullable IscedField field) {
        var inField = "e.fields @> array[?2::text]";
        var inCountry = IN_COUNTRY.formatted("?1::text");
        return sql.list(
                ROWS + " where e.way is not null and " + IN_USE + " and (" + inField + " or " + inCountry
                        + ") order by " + inField
                        + " and " + inCountry + " desc nulls last, " + inField + " desc nulls last, e.slug limit 200",
                SqlRegistryDirectory::row,
                country == null ? null : country.value(),
                field == null ? null : field.code(),
                today());
    }

    /** Every word as the beginning of a word of the name; null where nothing is searched for. */
    static @Nullable Object patterns(@Nullable String query) {
        var words = query == null ? List.<String>of() : FoldedName.of(query).words();
        return words.isEmpty()
                ? null
                : Json.typed(
                        "_text",
                        words.stream().map(word -> "\"% " + word + "%\"").collect(Collectors.joining(",", "{", "}")));
    }

    static EntryRow row(Row row) throws SQLException {
        var way = row.textOrNull("way");
        return new EntryRow(
                row.id("id"),
                row.constant(EntryKind.class, "kind"),
                row.text("slug"),
                row.localized("title"),
                row.localized("summary"),
                row.textOrNull("subkind"),
                row.textOrNull("state"),
                way == null ? null : CooperationWay.valueOf(way),
                row.words("countries"),
                row.words("fields"),
                row.dateOrNull("begins_on"),
                row.dateOrNull("ends_on"),
                row.constant(DatePrecision.class, "date_precision"),
                row.count("version"));
    }
}
