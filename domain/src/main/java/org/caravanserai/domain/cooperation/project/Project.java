package org.caravanserai.domain.cooperation.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Stateful;

/**
 * A project of enterprises, universities and research institutions, in one of three ways.
 *
 * <p>It begins as an idea, is proposed, reviewed, approved and contracted, and then runs along its {@link Milestone}s: one party
 * shows the evidence, another one accepts or returns it. It may rest for a while. It is closed, or terminated before it is done;
 * its last day is known then. It holds its objectives and contributions; its {@link ProjectResult}s are followed to where they are
 * used.
 */
@Entity
@Table(name = "cooperation_project")
@DiscriminatorValue("PROJECT")
public class Project extends RegistryEntry implements Stateful {

    /** The kinds of parties that the cooperation of enterprise, university and research has. */
    private static final List<Sector> KINDS = List.of(Sector.ENTERPRISE, Sector.UNIVERSITY, Sector.RESEARCH_INSTITUTE);

    @Enumerated(EnumType.STRING)
    private ProjectState state;

    private LocalizedText purpose;

    @ElementCollection
    @CollectionTable(name = "cooperation_objective", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<Objective> objectives = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cooperation_contribution", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<PartyContribution> contributions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    /**
     * @param purpose what it is for, in at least one language
     * @throws Invalid each fault with its field
     */
    @SuppressWarnings("NullAway.Init")
    public Project(Slug slug, EntryFacts facts, LocalizedText purpose, Instant now) {
        super(slug, check(facts, purpose), now);
        this.state = ProjectState.IDEA;
        this.purpose = purpose;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.PROJECT;
    }

    /**
     * @param shown the parties that showed or decided on evidence
     * @param verifiers the organizations that have verified a benefit from outside
     * @throws Refused {@code party-is-needed} without a party that pursues, gives, has shown or decided something; {@code
     *     party-has-verified} when a verifier would take part
     * @throws Invalid each fault with its field; {@code endsOn} when it is over and would have no last day
     */
    public void change(EntryFacts facts, LocalizedText newPurpose, Set<UUID> shown, Set<UUID> verifiers) {
        if (state.isOver() && facts.endsOn() == null) {
            throw new Invalid("endsOn", "required");
        }
        state(check(facts, newPurpose));
        purpose = newPurpose;
        var needed = Stream.of(
                        shown.stream(),
                        objectives.stream().map(Objective::owner),
                        contributions.stream().map(PartyContribution::organization))
                .flatMap(all -> all);
        if (!needed.allMatch(this::hasParty)) {
            throw new Refused("party-is-needed");
        }
        if (verifiers.stream().anyMatch(this::hasParty)) {
            throw new Refused("party-has-verified");
        }
    }

    /**
     * @throws Refused {@code project-state} when the state cannot follow; {@code project-parties} when it is contracted
     *     without two parties
     */
    public void become(ProjectState next) {
        var step = state.become(next, "project-state");
        if (next == ProjectState.CONTRACTED && parties().size() < 2) {
            throw new Refused("project-parties");
        }
        state = step;
    }

    /**
     * Goes on to another state on a day, which is its last one when it is closed or terminated; one that was to end before it keeps its end.
     *
     * @throws Refused as {@link #become(ProjectState)}
     */
    public void become(ProjectState next, LocalDate day) {
        become(next);
        var begins = beginsOn();
        var ends = endsOn();
        if (next.isOver() && (ends == null || ends.isAfter(day))) {
            endOn(begins != null && begins.isAfter(day) ? begins : day);
        }
    }

    /**
     * What is to be reached; parties see to it.
     *
     * @throws Refused {@code not-a-project-party}
     */
    public void pursue(List<Objective> all) {
        all.forEach(objective -> requireParty(objective.owner()));
        objectives = new ArrayList<>(all);
    }

    /**
     * What parties have pledged and delivered by now.
     *
     * @throws Refused {@code not-a-project-party}
     */
    public void contribute(List<PartyContribution> all) {
        all.forEach(contribution -> requireParty(contribution.organization()));
        contributions = new ArrayList<>(all);
    }

    private void requireParty(UUID organization) {
        if (!hasParty(organization)) {
            throw new Refused("not-a-project-party");
        }
    }

    /** The organizations of the platform that work on it on the day: parties, without observers and funders, whose term includes it. */
    public List<UUID> working(LocalDate day) {
        return parties().stream()
                .filter(party -> party.role().isWorking() && party.isOn(day))
                .flatMap(party -> Optional.ofNullable(party.organization()).stream())
                .distinct()
                .toList();
    }

    /** Whether the organization takes part or has taken part, in any role. */
    public boolean hasParty(UUID organization) {
        return parties().stream().anyMatch(party -> organization.equals(party.organization()));
    }

    private static EntryFacts check(EntryFacts facts, LocalizedText purpose) {
        var way = facts.way();
        new Invalid.Collector()
                .check(!purpose.isEmpty(), "purpose", "required")
                .check(
                        way != null && way.mode() == CooperationWay.Mode.ENTERPRISE_UNIVERSITY_RESEARCH,
                        "way",
                        "not-a-way-of-projects")
                .throwIfAny();
        return facts;
    }

    /** Of enterprise, university and research institution, the sectors that do not take part. */
    public static Set<Sector> missing(List<Sector> taking) {
        var missing = EnumSet.copyOf(KINDS);
        taking.forEach(missing::remove);
        return missing;
    }

    public List<Objective> objectives() {
        return List.copyOf(objectives);
    }

    public List<PartyContribution> contributions() {
        return List.copyOf(contributions);
    }

    @Override
    public ProjectState state() {
        return state;
    }

    public LocalizedText purpose() {
        return purpose;
    }
}
