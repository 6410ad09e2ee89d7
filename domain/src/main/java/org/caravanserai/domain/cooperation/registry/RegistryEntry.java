package org.caravanserai.domain.cooperation.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.domain.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * A registered record: names, parties, dates, links. Each kind adds its own fields.
 *
 * <p>It is published from an {@link org.caravanserai.domain.cooperation.draft.EntryDraft}, by a second person where the instance
 * wants that. Who keeps the registry changes it, each time on the version that was read. It is never deleted: one that was
 * registered wrongly is withdrawn with a reason and is no longer public.
 */
@Entity
@Table(name = "cooperation_entry")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
@SuppressWarnings("UnusedVariable") // some columns are only read by lists
public abstract class RegistryEntry {

    @Id
    private UUID id;

    private Slug slug;

    private LocalizedText title;

    private LocalizedText summary;

    @Enumerated(EnumType.STRING)
    private @Nullable CooperationWay way;

    private Tags countries;

    private Tags fields;

    @Column(name = "begins_on")
    private @Nullable LocalDate beginsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_precision")
    private DatePrecision precision;

    private @Nullable String source;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @ElementCollection
    @CollectionTable(name = "cooperation_name", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<EntryName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cooperation_party", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<EntryParty> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cooperation_link", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<EntryLink> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cooperation_year_figure", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<EntryYearFigure> years = new ArrayList<>();

    @jakarta.persistence.Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RegistryEntry() {}

    @SuppressWarnings("NullAway.Init")
    protected RegistryEntry(Slug slug, EntryFacts facts, Instant now) {
        this.id = Ids.next();
        this.slug = slug;
        this.registeredAt = now;
        state(facts);
    }

    /** The kind of this record. */
    public abstract EntryKind kind();

    /** Where it stands; null for kinds without states. */
    public @Nullable Enum<?> state() {
        return null;
    }

    /** Takes over the id of its draft, so that its history begins with that of the draft; before it is added. */
    public final void continueDraft(UUID draft) {
        id = draft;
    }

    /** Replaces all facts; the kinds check their own requirements. */
    protected final void state(EntryFacts facts) {
        title = facts.title();
        summary = facts.summary();
        way = facts.way();
        countries = facts.countries();
        fields = facts.fields();
        beginsOn = facts.beginsOn();
        endsOn = facts.endsOn();
        precision = facts.precision();
        source = facts.source();
        asOf = facts.asOf();
        names = new ArrayList<>(facts.names());
        parties = new ArrayList<>(facts.parties());
        links = new ArrayList<>(facts.links());
    }

    /**
     * Checks that the entry has not been changed since it was read.
     *
     * @param read the version that was read; null: whatever it is
     * @throws org.caravanserai.domain.shared.Conflict {@code changed-meanwhile}
     */
    public final void requireVersion(@Nullable Long read) {
        Version.require(read, version);
    }

    /** Takes the figures of a year, in place of what was known about it. */
    public final void count(EntryYearFigure figure) {
        for (int i = 0; i < years.size(); i++) {
            if (years.get(i).year() == figure.year()) {
                years.set(i, figure);
                return;
            }
        }
        years.add(figure);
    }

    protected final void link(EntryLink link) {
        links.add(link);
    }

    protected final void beginOn(LocalDate day) {
        beginsOn = day;
        asOf = day;
    }

    protected final void endOn(LocalDate day) {
        endsOn = day;
        asOf = day;
    }

    protected final List<EntryParty> ownParties() {
        return parties;
    }

    public UUID id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

    public LocalizedText title() {
        return title;
    }

    public LocalizedText summary() {
        return summary;
    }

    public @Nullable CooperationWay way() {
        return way;
    }

    public @Nullable LocalDate beginsOn() {
        return beginsOn;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public List<EntryName> names() {
        return List.copyOf(names);
    }

    public List<EntryParty> parties() {
        return List.copyOf(parties);
    }

    public List<EntryLink> links() {
        return List.copyOf(links);
    }

    /** All that it says, as it was stated last. */
    public final EntryFacts facts() {
        return new EntryFacts(
                title,
                summary,
                names.subList(title.texts().size(), names.size()),
                parties,
                links,
                way,
                countries,
                fields,
                beginsOn,
                endsOn,
                precision,
                source,
                asOf);
    }

    /** Figures in the order of their years. */
    public List<EntryYearFigure> years() {
        return years.stream()
                .sorted(Comparator.comparingInt(EntryYearFigure::year))
                .toList();
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public long version() {
        return version;
    }
}
