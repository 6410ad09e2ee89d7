package org.caravanserai.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.caravanserai.cooperation.registry.EntryForm.LinkForm;
import org.caravanserai.cooperation.registry.EntryForm.NameForm;
import org.caravanserai.cooperation.registry.EntryForm.PartyForm;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryLink;
import org.caravanserai.domain.cooperation.registry.EntryName;
import org.caravanserai.domain.cooperation.registry.EntryNameKind;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.LinkRelation;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.calendar.DatesNow;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Reads what all records of the registry say, and collects the faults. */
@ApplicationScoped
public class EntryReader {

    private final Organizations organizations;
    private final LinkCheck links;
    private final Clock clock;

    @Inject
    public EntryReader(Organizations organizations, LinkCheck links, Clock clock) {
        this.organizations = organizations;
        this.links = links;
        this.clock = clock;
    }

    /** The day on the clock, in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** See {@link DatesNow#latest}. */
    public LocalDate latestToday() {
        return DatesNow.latest(clock.instant());
    }

    /** As {@link #read(EntryForm, FormFields, List)}, of a record that is not there yet. */
    public @Nullable EntryFacts read(EntryForm form, FormFields fields) {
        return read(form, fields, List.of());
    }

    /**
     * @param fields gets the faults; others can be collected with them before they are thrown
     * @param before the links that the record has; only what others lead to is checked
     * @return null when something is wrong
     */
    public @Nullable EntryFacts read(EntryForm form, FormFields fields, List<EntryLink> before) {
        var title = fields.text("title", form.title());
        var summary = fields.text("summary", form.summary());
        var names = fields.list("names", form.names(), EntryReader::name);
        var parties = fields.list("parties", form.parties(), this::party);
        var connections = fields.list("links", form.links(), link -> link(link, before));
        var way = fields.constant(CooperationWay.class, "way", form.way());
        var countries = fields.list("countries", form.countries(), CountryCode::of);
        var isced = fields.list("fields", form.fields(), IscedField::of);
        var beginsOn = fields.date("beginsOn", form.beginsOn());
        var endsOn = fields.date("endsOn", form.endsOn());
        var precision = fields.constant(DatePrecision.class, "precision", form.precision());
        var source = fields.text("source", form.source(), EntryFacts.MAX_SOURCE);
        var asOf = fields.date("asOf", form.asOf());
        if (fields.anyWrong()) {
            return null;
        }
        return fields.whole(() -> new EntryFacts(
                Objects.requireNonNullElse(title, LocalizedText.EMPTY),
                Objects.requireNonNullElse(summary, LocalizedText.EMPTY),
                names,
                parties,
                connections,
                way,
                new Tags(countries.stream().map(CountryCode::value).toList()),
                new Tags(isced.stream().map(IscedField::code).toList()),
                beginsOn,
                endsOn,
                precision == null ? DatePrecision.DAY : precision,
                source,
                asOf == null ? today() : asOf));
    }

    private static EntryName name(NameForm form) {
        var fields = new FormFields();
        var kind = fields.neededConstant(EntryNameKind.class, "kind", form.kind());
        fields.needed("value", form.value());
        fields.throwIfAny();
        return new EntryName(kind == null ? EntryNameKind.ALIAS : kind, form.language(), String.valueOf(form.value()));
    }

    /** A party as it is read, also by forms of single parties. */
    public EntryParty party(PartyForm form) {
        var fields = new FormFields();
        var role = fields.neededConstant(PartyRole.class, "role", form.role());
        var organization = new Organization[1];
        var id = fields.reference(
                "organization",
                form.organization(),
                slug -> {
                    var found = organizations.bySlug(slug);
                    organization[0] = found.orElse(null);
                    return found;
                },
                Organization::id);
        var sector = organization[0] == null
                ? fields.neededConstant(Sector.class, "sector", form.sector())
                : organization[0].sector();
        var country = fields.country("country", form.country());
        var name = fields.text("name", form.name());
        var since = fields.date("since", form.since());
        var until = fields.date("until", form.until());
        var languages = fields.languages("languages", form.languages());
        fields.throwIfAny();
        return new EntryParty(
                Objects.requireNonNull(role),
                Objects.requireNonNull(sector),
                id,
                country,
                name,
                since,
                until,
                Objects.requireNonNullElse(languages, Tags.NONE));
    }

    private EntryLink link(LinkForm form, List<EntryLink> before) {
        var fields = new FormFields();
        var relation = fields.neededConstant(LinkRelation.class, "relation", form.relation());
        var target = fields.neededConstant(LinkTarget.class, "target", form.target());
        fields.needed("reference", form.reference());
        var label = fields.text("label", form.label());
        fields.throwIfAny();
        var link = new EntryLink(
                Objects.requireNonNull(relation),
                Objects.requireNonNull(target),
                String.valueOf(form.reference()),
                Objects.requireNonNullElse(label, LocalizedText.EMPTY));
        links.require(link, before);
        return link;
    }

    /** The countries of governments that have signed, each as a party. */
    public static List<PartyForm> signatories(List<String> countries) {
        return countries.stream()
                .map(country -> new PartyForm("SIGNATORY", "GOVERNMENT", null, country, null, null, null, null))
                .toList();
    }
}
