package org.caravanserai.centers.reported;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.reported.ReportedCenter;
import org.caravanserai.domain.centers.reported.ReportedCenters;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.imports.tables.ChangedRecord;
import org.caravanserai.platform.imports.tables.ColumnType;
import org.caravanserai.platform.imports.tables.RowRemarks;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.caravanserai.platform.imports.tables.TableTarget;
import org.jspecify.annotations.Nullable;

/**
 * Lists of centers that others keep. Hosts are matched to organizations of the registry, or named in a column of the file; what the list
 * says of a center's status is kept as what it says.
 */
@ApplicationScoped
public class ReportedCenterTable implements TableTarget {

    private final ReportedCenters reported;
    private final Centers centers;
    private final HostMatches hosts;

    @Inject
    public ReportedCenterTable(ReportedCenters reported, Centers centers, HostMatches hosts) {
        this.reported = reported;
        this.centers = centers;
        this.hosts = hosts;
    }

    @Override
    public String name() {
        return "reported-centers";
    }

    @Override
    public String label() {
        return "centers.reported.title";
    }

    @Override
    public Permission permission() {
        return Permission.APPROVE_CENTERS;
    }

    @Override
    public boolean isOfOrganization() {
        return false;
    }

    /** Numbers of rows are those of one list. */
    @Override
    public boolean needsSource() {
        return true;
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                TableColumn.required("id", "centers.reported.key", ColumnType.TEXT, "no", "nr", "编号"),
                TableColumn.required(
                        "name", "centers.column.name", ColumnType.TEXT, "confucius_institute", "center", "名称"),
                TableColumn.required(
                        "host", "centers.field.host", ColumnType.TEXT, "location_name", "host institution", "承办机构"),
                TableColumn.optional(
                        "hostOrganization",
                        "centers.reported.hostOrganization",
                        ColumnType.TEXT,
                        "host_slug",
                        "host_ror",
                        "ror"),
                TableColumn.optional("partner", "centers.field.partner", ColumnType.TEXT, "partner_uni", "中方合作机构"),
                TableColumn.optional(
                        "partnerOrganization",
                        "centers.reported.partnerOrganization",
                        ColumnType.TEXT,
                        "partner_slug",
                        "partner_ror"),
                TableColumn.optional("center", "centers.subject.CENTER", ColumnType.TEXT, "center_slug"),
                TableColumn.optional("kind", "centers.field.kind", ColumnType.TEXT, "type"),
                TableColumn.required("country", "centers.field.country", ColumnType.TEXT, "国家"),
                TableColumn.optional("city", "centers.field.city", ColumnType.TEXT, "nearest_city", "城市"),
                TableColumn.optional("establishedOn", "centers.reported.establishedOn", ColumnType.TEXT, "date_est"),
                TableColumn.optional("status", "centers.reported.status", ColumnType.TEXT, "state", "状态"),
                TableColumn.optional("reportedOn", "centers.reported.reportedOn", ColumnType.TEXT, "reported_on"),
                TableColumn.optional("source", "centers.reported.source", ColumnType.TEXT),
                TableColumn.optional(
                        "webPage", "centers.reported.webPage", ColumnType.TEXT, "ci_webpage", "url", "website"));
    }

    @Override
    public TableOutcome take(TableLine line, TableContext context) {
        var source = source(line, context);
        var before = reported.of(source, needed(line, "id"));
        var told = read(line, source, before.orElse(null), context);
        before.ifPresent(known -> checkSame(known, told));
        if (before.filter(told::equals).isPresent()) {
            return TableOutcome.UNCHANGED;
        }
        reported.put(told);
        var thing = new ChangedRecord(told.name(), null);
        if (before.isEmpty()) {
            context.changes().created(line, thing);
            return TableOutcome.CREATED;
        }
        context.changes().updated(line, thing, ChangedValue.between(values(before.get()), values(told)));
        return TableOutcome.UPDATED;
    }

    /** By the keys of the columns, in their order. */
    private Map<String, String> values(ReportedCenter told) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", told.name());
        values.put("hostOrganization", hosts.slug(told.host()));
        values.put("partner", said(told.partnerName()));
        values.put("partnerOrganization", told.partner() == null ? "" : hosts.slug(told.partner()));
        values.put("center", told.center() == null ? "" : slug(told.center()));
        values.put("kind", told.kind().name());
        values.put("country", told.country().value());
        values.put("city", said(told.city()));
        values.put("establishedOn", said(told.establishedOn()));
        values.put("status", said(told.status()));
        values.put("reportedOn", said(told.reportedOn()));
        values.put("webPage", said(told.webPage()));
        return values;
    }

    private String slug(UUID center) {
        return centers.byId(center).map(found -> found.slug().value()).orElse("");
    }

    private static String said(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String source(TableLine line, TableContext context) {
        var source = Objects.requireNonNullElse(
                cell(line, "source"), context.source().strip());
        if (source.isEmpty()) {
            throw new Invalid("source", "required");
        }
        return source;
    }

    /** A row with the number of another center is not of the same list. */
    private static void checkSame(ReportedCenter known, ReportedCenter told) {
        boolean sameName = FoldedName.of(known.name()).equals(FoldedName.of(told.name()));
        boolean samePlace = known.host().equals(told.host()) && known.country().equals(told.country());
        if (!sameName && !samePlace) {
            throw new Invalid("id", "number-of-another", known.name(), known.source());
        }
    }

    private ReportedCenter read(TableLine line, String source, @Nullable ReportedCenter before, TableContext context) {
        var name = needed(line, "name");
        var country = ReportedCells.country(needed(line, "country"));
        var established = cell(line, "establishedOn");
        var reportedOn = cell(line, "reportedOn");
        var kind = cell(line, "kind");
        var host = host(line, country, before, context.remarks());
        return new ReportedCenter(
                source,
                needed(line, "id"),
                name,
                kind == null ? ReportedCells.kind(name) : OneOf.constant(CenterKind.class, "kind", kind),
                host,
                partner(line, context.remarks()),
                cell(line, "partner"),
                center(line, host),
                country,
                cell(line, "city"),
                established == null ? null : ReportedCells.date("establishedOn", established),
                cell(line, "status"),
                reportedOn == null ? null : ReportedCells.date("reportedOn", reportedOn),
                cell(line, "webPage"));
    }

    private UUID host(TableLine line, CountryCode country, @Nullable ReportedCenter before, RowRemarks remarks) {
        var chosen = cell(line, "hostOrganization");
        return chosen == null
                ? hosts.required(needed(line, "host"), country, before == null ? null : before.host(), remarks)
                : hosts.chosen("hostOrganization", chosen);
    }

    /** A partner that is not found stays a name: it is often one of several, or a ministry. */
    private @Nullable UUID partner(TableLine line, RowRemarks remarks) {
        var chosen = cell(line, "partnerOrganization");
        if (chosen != null) {
            return hosts.chosen("partnerOrganization", chosen);
        }
        var name = cell(line, "partner");
        if (name == null) {
            return null;
        }
        var found = hosts.named(name, CountryCode.of("CN"));
        if (found.isEmpty()) {
            remarks.add("partner", "partner-stays-name", name);
        }
        return found.orElse(null);
    }

    private @Nullable UUID center(TableLine line, UUID host) {
        var named = cell(line, "center");
        if (named == null) {
            return null;
        }
        Optional<Center> found = Slug.read(named).flatMap(centers::bySlug);
        return found.filter(center -> center.host().equals(host) && center.state() != CenterState.DRAFT)
                .map(Center::id)
                .orElseThrow(() -> new Invalid("center", "unknown-reference", named));
    }

    private static @Nullable String cell(TableLine line, String key) {
        return ReportedCells.text(line.textOrNull(key));
    }

    private static String needed(TableLine line, String key) {
        var text = cell(line, key);
        if (text == null) {
            throw new Invalid(key, "required");
        }
        return text;
    }
}
