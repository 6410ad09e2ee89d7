package org.caravanserai.domain.cooperation.alliance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;

/**
 * An alliance: members with roles and terms under a charter. It is no legal person, so it owns nothing, and one of its members
 * carries what it spends.
 *
 * <p>It is registered with its founding members; others are admitted, members leave on a day, and that they were members stays
 * known. Each {@link AllianceActivity} is carried by members of that day, the budget of a year by one of them. It has no states
 * and ends by its date.
 */
@Entity
@Table(name = "cooperation_alliance")
@DiscriminatorValue("ALLIANCE")
public class Alliance extends RegistryEntry {

    @Enumerated(EnumType.STRING)
    @Column(name = "alliance_kind")
    private AllianceKind allianceKind;

    private LocalizedText charter;

    @ElementCollection
    @CollectionTable(name = "cooperation_budget", joinColumns = @JoinColumn(name = "alliance_id"))
    @OrderColumn(name = "position")
    private List<Budget> budgets = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Alliance() {}

    /**
     * @param charter what the members have agreed on
     * @throws Invalid each fault with its field
     */
    @SuppressWarnings("NullAway.Init")
    public Alliance(Slug slug, EntryFacts facts, AllianceKind kind, LocalizedText charter, Instant now) {
        super(slug, facts, now);
        this.allianceKind = kind;
        this.charter = charter;
        requireOneSecretariat();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ALLIANCE;
    }

    /**
     * @throws Refused {@code budget-needs-carrier} when the member that carries a budget would be none any more
     * @throws Invalid each fault with its field
     */
    public void change(EntryFacts facts, AllianceKind newKind, LocalizedText newCharter, LocalDate today) {
        state(facts);
        allianceKind = newKind;
        charter = newCharter;
        requireOneSecretariat();
        requireCarriers(today);
    }

    /** Terms of secretariats share no day, whether they have an end or not. */
    private void requireOneSecretariat() {
        var secretariats = parties().stream()
                .filter(party -> party.role() == PartyRole.SECRETARIAT)
                .toList();
        for (int i = 0; i < secretariats.size(); i++) {
            if (secretariats.subList(0, i).stream().anyMatch(secretariats.get(i)::overlaps)) {
                throw new Invalid("parties", "one-secretariat");
            }
        }
    }

    private void requireCarriers(LocalDate day) {
        for (var budget : budgets) {
            if (!canCarry(budget.carrier(), budget.year(), day)) {
                throw new Refused("budget-needs-carrier", String.valueOf(budget.year()));
            }
        }
    }

    /**
     * Whether the organization can carry the budget of a year: it is a member in that year, and at its end too where the year is not over on
     * the day.
     */
    private boolean canCarry(UUID organization, int year, LocalDate day) {
        var last = LocalDate.of(year, Month.DECEMBER, 31);
        return last.isBefore(day)
                ? parties().stream()
                        .anyMatch(party -> organization.equals(party.organization())
                                && party.role().isMembership()
                                && party.isOnAnyOf(last.withDayOfYear(1), last))
                : isMember(organization, last);
    }

    /** Whether the organization is a member on this day. */
    public boolean isMember(UUID organization, LocalDate day) {
        return parties().stream()
                .anyMatch(party -> organization.equals(party.organization())
                        && party.role().isMembership()
                        && party.isOn(day));
    }

    /**
     * @throws Refused {@code alliance-member-already} when the organization has this role already
     * @throws Invalid when there would be two secretariats
     */
    public void admit(EntryParty member) {
        var there = parties().stream()
                .anyMatch(party -> party.role() == member.role()
                        && party.until() == null
                        && party.organization() != null
                        && party.organization().equals(member.organization()));
        if (there) {
            throw new Refused("alliance-member-already");
        }
        ownParties().add(member);
        requireOneSecretariat();
    }

    /**
     * The member leaves: its roles on the day end with it, and that it had them stays known. A term that begins later is one of its own and stays.
     *
     * @param day the last day
     * @throws Refused {@code not-a-member}; {@code budget-needs-carrier} when it carries the budget of a year that is not over on the day
     */
    public void endMembership(UUID organization, LocalDate day) {
        if (!isMember(organization, day)) {
            throw new Refused("not-a-member");
        }
        ownParties()
                .replaceAll(party -> organization.equals(party.organization())
                                && party.role().isMembership()
                                && party.isOn(day)
                        ? new EntryParty(
                                party.role(),
                                party.sector(),
                                organization,
                                party.country(),
                                party.name(),
                                party.since(),
                                day,
                                party.languages())
                        : party);
        requireCarriers(day);
    }

    /**
     * The budget of a year, with the member that carries it.
     *
     * @throws Refused {@code budget-without-carrier} when that is no member in the year, or, where the year is not over, none at its end
     */
    public void carry(int year, Money money, UUID carrier, LocalDate today) {
        if (!canCarry(carrier, year, today)) {
            throw new Refused("budget-without-carrier");
        }
        var all = new ArrayList<>(budgets);
        all.removeIf(budget -> budget.year() == year);
        all.add(new Budget(year, money, carrier));
        budgets = all;
    }

    /**
     * @throws Refused {@code not-a-member} when one that took part is no member on the day
     */
    public void requireMembers(Collection<UUID> organizations, LocalDate day) {
        if (!organizations.stream().allMatch(organization -> isMember(organization, day))) {
            throw new Refused("not-a-member");
        }
    }

    public AllianceKind allianceKind() {
        return allianceKind;
    }

    public LocalizedText charter() {
        return charter;
    }

    public List<Budget> budgets() {
        return List.copyOf(budgets);
    }
}
