package org.caravanserai.domain.cooperation.mechanism;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism or platform of cooperation: its members, and its editions with what came of them.
 *
 * <p>It has no states of its own: it lives as long as its dates say. Each time that it comes together is recorded as an edition,
 * and so is later what came of that. It holds its editions and, where it is a scholarship scheme, the terms of the scholarship.
 */
@Entity
@Table(name = "cooperation_mechanism")
@DiscriminatorValue("MECHANISM")
public class Mechanism extends RegistryEntry {

    private static final int LONGEST_CADENCE = 240;

    @Enumerated(EnumType.STRING)
    @Column(name = "mechanism_kind")
    private MechanismKind mechanismKind;

    @Column(name = "every_months")
    private @Nullable Integer everyMonths;

    @Embedded
    private @Nullable Scholarship scholarship;

    @ElementCollection
    @CollectionTable(name = "cooperation_edition", joinColumns = @JoinColumn(name = "mechanism_id"))
    @OrderColumn(name = "position")
    private List<Edition> editions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Mechanism() {}

    /**
     * @param everyMonths how often it comes together; null: not regularly
     * @throws Invalid each fault with its field
     */
    @SuppressWarnings("NullAway.Init")
    public Mechanism(Slug slug, EntryFacts facts, MechanismKind kind, @Nullable Integer everyMonths, Instant now) {
        super(slug, facts, now);
        take(kind, everyMonths);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.MECHANISM;
    }

    /**
     * @throws Invalid each fault with its field
     */
    public void change(EntryFacts facts, MechanismKind newKind, @Nullable Integer months) {
        state(facts);
        take(newKind, months);
    }

    private void take(MechanismKind newKind, @Nullable Integer months) {
        new Invalid.Collector()
                .check(
                        months == null || months >= 1 && months <= LONGEST_CADENCE,
                        "everyMonths",
                        "between",
                        1,
                        LONGEST_CADENCE)
                .throwIfAny();
        mechanismKind = newKind;
        everyMonths = months;
    }

    /**
     * States what it offers to people who apply.
     *
     * @param offered null: nothing is said
     * @throws Invalid {@code scholarship}: {@code not-a-scholarship} when it is another kind of mechanism
     */
    public void offer(@Nullable Scholarship offered) {
        new Invalid.Collector()
                .check(
                        offered == null || mechanismKind == MechanismKind.SCHOLARSHIP_SCHEME,
                        "scholarship.places",
                        "not-a-scholarship")
                .throwIfAny();
        scholarship = offered;
    }

    /**
     * Records that it came together, or what is known about an edition by now.
     *
     * @throws Refused {@code edition-order} when the edition before was later, or the next one earlier
     */
    public void record(Edition edition) {
        var wrong = editions.stream()
                .anyMatch(other -> other.number() < edition.number()
                        ? other.heldOn().isAfter(edition.heldOn())
                        : other.number() > edition.number() && other.heldOn().isBefore(edition.heldOn()));
        if (wrong) {
            throw new Refused("edition-order", edition.number());
        }
        for (int i = 0; i < editions.size(); i++) {
            if (editions.get(i).number() == edition.number()) {
                editions.set(i, edition);
                return;
            }
        }
        editions.add(edition);
    }

    public MechanismKind mechanismKind() {
        return mechanismKind;
    }

    public @Nullable Integer everyMonths() {
        return everyMonths;
    }

    /** The benefits of a scholarship scheme; null if not stated. */
    public @Nullable Scholarship scholarship() {
        return scholarship;
    }

    /** Editions in their order. */
    public List<Edition> editions() {
        return editions.stream()
                .sorted(Comparator.comparingInt(Edition::number))
                .toList();
    }
}
