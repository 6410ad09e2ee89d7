package org.caravanserai.cooperation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caravanserai.cooperation.reference.CountryByName;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.draft.Drafts;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.organizations.FoldedName;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.imports.tables.ChangedRecord;
import org.caravanserai.platform.imports.tables.RowRemarks;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.caravanserai.platform.imports.tables.TableTarget;

/**
 * Records of the registry from a table, a row each, read as the form of their kind reads them. They are public at once; where records are
 * published by a second person only, each is a draft of whoever imports, to be submitted. A record of the same kind that has the title already
 * is not registered again.
 */
@ApplicationScoped
public class RegistryTable implements TableTarget {

    /** The name of the target. */
    public static final String NAME = "registry";

    private static final String SEPARATORS = "[;；、\\n]";
    private static final int LIKE = 50;
    private static final List<String> SAME_NAME = List.of(
            "kind",
            "way",
            "signedOn",
            "beginsOn",
            "endsOn",
            "level",
            "quota",
            "agreementEnds",
            "lastCohortEnds",
            "source",
            "asOf");

    private final DraftForms forms;
    private final SaveDraft save;
    private final Drafts drafts;
    private final DraftAccess access;
    private final RegistryChanges changes;
    private final RegistryDirectory directory;
    private final Organizations organizations;
    private final OrganizationDuplicates names;
    private final CountryByName countries;

    @Inject
    public RegistryTable(
            DraftForms forms,
            SaveDraft save,
            Drafts drafts,
            DraftAccess access,
            RegistryChanges changes,
            RegistryDirectory directory,
            Organizations organizations,
            OrganizationDuplicates names,
            CountryByName countries) {
        this.forms = forms;
        this.save = save;
        this.drafts = drafts;
        this.access = access;
        this.changes = changes;
        this.directory = directory;
        this.organizations = organizations;
        this.names = names;
        this.countries = countries;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "cooperation.records.title";
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_COOPERATION;
    }

    @Override
    public boolean isOfOrganization() {
        return false;
    }

    @Override
    public List<TableColumn> columns() {
        return RegistryColumns.ALL;
    }

    @Override
    public TableOutcome take(TableLine line, TableContext context) {
        var kind = OneOf.constant(
                EntryKind.class, "record", line.text("record").strip().toUpperCase(Locale.ROOT));
        var title = title(line);
        if (isKnown(kind, title)) {
            return TableOutcome.UNCHANGED;
        }
        var typed = typed(kind, title, line, context.remarks());
        var entry = named(line, () -> forms.make(kind, typed));
        if (changes.isSecondPersonNeeded()) {
            context.remarks().add("", "record-as-draft", "");
            save.execute(null, null, kind, typed);
            context.changes().created(line, new ChangedRecord(line.text("title"), null));
        } else {
            var slug = changes.register(entry);
            context.changes()
                    .created(
                            line,
                            new ChangedRecord(line.text("title"), "/manage/cooperation/" + kind.folder() + "/" + slug));
        }
        return TableOutcome.CREATED;
    }

    private static Map<String, String> title(TableLine line) {
        var title = new LinkedHashMap<String, String>();
        title.put(Objects.requireNonNullElse(line.textOrNull("language"), "en"), line.text("title"));
        var chinese = line.textOrNull("titleZh");
        if (chinese != null) {
            title.put("zh", chinese);
        }
        return title;
    }

    private boolean isKnown(EntryKind kind, Map<String, String> title) {
        if (changes.isSecondPersonNeeded()
                && drafts.of(access.account()).stream()
                        .anyMatch(draft -> draft.kind() == kind && shares(draft.title(), title))) {
            return true;
        }
        return title.values().stream()
                .flatMap(text ->
                        directory.page(EntryFilter.of(kind), new PageRequest(0, LIKE, text, null)).items().stream())
                .anyMatch(row -> shares(row.title(), title));
    }

    private static boolean shares(LocalizedText known, Map<String, String> title) {
        return known.texts().values().stream()
                .map(FoldedName::of)
                .anyMatch(name -> title.values().stream().map(FoldedName::of).anyMatch(name::equals));
    }

    /** What the form would hold. */
    private Map<String, Object> typed(EntryKind kind, Map<String, String> title, TableLine line, RowRemarks remarks) {
        var typed = new HashMap<String, Object>();
        var language = title.keySet().iterator().next();
        typed.put("title", title);
        SAME_NAME.forEach(key -> {
            var text = line.textOrNull(key);
            if (text != null) {
                typed.put(key, isConstant(key) ? text.toUpperCase(Locale.ROOT) : text);
            }
        });
        for (var key : List.of("summary", "purpose")) {
            var text = line.textOrNull(key);
            if (text != null) {
                typed.put(key, Map.of(language, text));
            }
        }
        var where = several(line, "countries")
                .map(each -> countries.find("countries", each))
                .toList();
        typed.put("countries", where);
        typed.put("fields", several(line, "fields").toList());
        typed.put("parties", parties(kind, language, where, line, remarks));
        return typed;
    }

    private static boolean isConstant(String key) {
        return key.equals("kind") || key.equals("way") || key.equals("level");
    }

    private static Stream<String> several(TableLine line, String column) {
        var text = line.textOrNull(column);
        return text == null
                ? Stream.empty()
                : Arrays.stream(text.split(SEPARATORS)).map(String::strip).filter(each -> !each.isEmpty());
    }

    private List<Map<String, Object>> parties(
            EntryKind kind, String language, List<String> where, TableLine line, RowRemarks remarks) {
        var parties = new ArrayList<Map<String, Object>>();
        several(line, "signatories")
                .forEach(country -> parties.add(Map.of(
                        "role",
                        PartyRole.SIGNATORY.name(),
                        "sector",
                        "GOVERNMENT",
                        "country",
                        countries.find("signatories", country))));
        var role = Objects.requireNonNullElse(
                        line.textOrNull("role"), usualRole(kind).name())
                .toUpperCase(Locale.ROOT);
        var sector = line.textOrNull("sector");
        several(line, "organizations").forEach(each -> {
            var party = new HashMap<String, Object>();
            party.put("role", role);
            var organization = organization(each, where);
            if (organization.isPresent()) {
                party.put("organization", organization.get().value());
            } else if (sector == null) {
                throw new Invalid("sector", "party-without-sector", each);
            } else {
                remarks.add("organizations", "party-by-name", each);
                party.put("name", Map.of(language, each));
                party.put("sector", sector.toUpperCase(Locale.ROOT));
            }
            parties.add(party);
        });
        return parties;
    }

    private static PartyRole usualRole(EntryKind kind) {
        return switch (kind) {
            case INSTRUMENT -> PartyRole.SIGNATORY;
            case MECHANISM -> PartyRole.OWNER;
            case ALLIANCE -> PartyRole.MEMBER;
            case PROGRAMME, PROJECT -> PartyRole.PARTNER;
        };
    }

    /** By its address, or the only one of the countries of the row that is called so. */
    private Optional<Slug> organization(String text, List<String> where) {
        var byAddress = Slug.read(text).flatMap(organizations::bySlug).map(found -> found.slug());
        if (byAddress.isPresent()) {
            return byAddress;
        }
        var found = where.stream()
                .flatMap(country -> names.named(text, CountryCode.of(country)).stream())
                .map(each -> each.organization().slug())
                .distinct()
                .toList();
        return found.size() == 1 ? Slug.read(found.get(0)) : Optional.empty();
    }

    /** Faults of what a column was read into are faults of the column. */
    private static <T> T named(TableLine line, Supplier<T> making) {
        try {
            return making.get();
        } catch (Invalid refusal) {
            var faults = new Invalid.Collector();
            refusal.violations()
                    .forEach(fault -> faults.check(
                            false,
                            column(fault.field(), line),
                            fault.key(),
                            fault.arguments().toArray()));
            faults.throwIfAny();
            throw refusal;
        }
    }

    private static String column(String field, TableLine line) {
        var first = field.replaceFirst("[.\\[].*", "");
        if (first.equals("parties")) {
            return field.endsWith(".role")
                    ? "role"
                    : line.textOrNull("organizations") == null ? "signatories" : "organizations";
        }
        return RegistryColumns.ALL.stream().anyMatch(column -> column.key().equals(first)) ? first : "";
    }
}
