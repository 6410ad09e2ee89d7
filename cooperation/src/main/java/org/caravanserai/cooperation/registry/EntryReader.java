package org.caravanserai.cooperation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.cooperation.registry.EntryForm.LinkForm;
import org.caravanserai.cooperation.registry.EntryForm.NameForm;
import org.caravanserai.cooperation.registry.EntryForm.PartyForm;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryLink;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.platform.calendar.CurrentDates;
import org.jspecify.annotations.Nullable;

/** Finds what the form of a record names, and makes the facts of the record. */
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

    /** See {@link CurrentDates#latest}. */
    public LocalDate latestToday() {
        return CurrentDates.latest(clock.instant());
    }

    /** As {@link #read(EntryForm, List)}, of a record that is not there yet. */
    public EntryFacts read(EntryForm form) {
        return read(form, List.of());
    }

    /**
     * @param before the links that the record has; only what others lead to is checked
     * @throws Invalid each fault with its field
     */
    public EntryFacts read(EntryForm form, List<EntryLink> before) {
        var faults = new Invalid.Collector();
        var names = rows("names", form.names(), NameForm::name, faults);
        var parties = rows("parties", form.parties(), this::party, faults);
        var connections = rows("links", form.links(), link -> link(link, before), faults);
        var facts = faults.value(
                own -> own,
                () -> new EntryFacts(
                        form.title(),
                        form.summary(),
                        names,
                        parties,
                        connections,
                        form.way(),
                        tags(form.countries(), CountryCode::value),
                        tags(form.fields(), IscedField::code),
                        form.beginsOn(),
                        form.endsOn(),
                        Objects.requireNonNullElse(form.precision(), DatePrecision.DAY),
                        form.source(),
                        Objects.requireNonNullElseGet(form.asOf(), this::today)));
        faults.throwIfAny();
        return Objects.requireNonNull(facts);
    }

    /** What is made of each row; a fault of one is named below it, {@code names[2].value}. */
    public static <S, T> List<T> rows(String list, List<S> entered, Function<S, T> make, Invalid.Collector faults) {
        var made = new ArrayList<T>();
        for (int i = 0; i < entered.size(); i++) {
            var row = entered.get(i);
            var place = list + "[" + i + "].";
            var one = faults.value(own -> place + own, () -> make.apply(row));
            if (one != null) {
                made.add(one);
            }
        }
        return made;
    }

    private static <T> Tags tags(List<T> values, Function<T, String> word) {
        return new Tags(values.stream().map(word).toList());
    }

    /**
     * A party as it is read, also by forms of single parties.
     *
     * @throws Invalid each fault with its field
     */
    public EntryParty party(PartyForm form) {
        var organization = organization(form.organization());
        var sector = organization == null ? form.sector() : organization.sector();
        if (sector == null) {
            throw new Invalid("sector", "required");
        }
        return new EntryParty(
                form.role(),
                sector,
                organization == null ? null : organization.id(),
                form.country(),
                form.name(),
                form.since(),
                form.until(),
                tags(form.languages(), LanguageTag::value));
    }

    private @Nullable Organization organization(@Nullable Slug slug) {
        return slug == null
                ? null
                : organizations
                        .bySlug(slug)
                        .orElseThrow(() -> new Invalid("organization", "unknown-reference", slug.value()));
    }

    private EntryLink link(LinkForm form, List<EntryLink> before) {
        return form.to().make((target, reference) -> {
            var link = new EntryLink(form.relation(), target, reference, form.label());
            links.require(link, before);
            return link;
        });
    }

    /** The countries of governments that have signed, each as a party. */
    public static List<PartyForm> signatories(String... countries) {
        return Stream.of(countries)
                .map(country -> new PartyForm(
                        PartyRole.SIGNATORY,
                        Sector.GOVERNMENT,
                        null,
                        CountryCode.of(country),
                        LocalizedText.EMPTY,
                        null,
                        null,
                        List.of()))
                .toList();
    }
}
