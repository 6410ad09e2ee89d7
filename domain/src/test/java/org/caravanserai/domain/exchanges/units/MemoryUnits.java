package org.caravanserai.domain.exchanges.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.MemoryExchanges.MemoryAgreements;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.testing.MemoryTable;

/** Units in memory. */
public final class MemoryUnits implements Units {

    public final MemoryTable<Unit> table =
            new MemoryTable<Unit>().unique(unit -> List.of(unit.organization(), unit.code()));

    public final UnitDirectory directory = new Directory();
    private final MemoryAgreements agreements;

    /**
     * @param agreements that name units
     */
    public MemoryUnits(MemoryAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public UnitTree of(UUID organization) {
        return new UnitTree(organization, in(organization));
    }

    @Override
    public UnitTree lock(UUID organization) {
        return of(organization);
    }

    @Override
    public void add(Unit unit) {
        table.add(unit);
    }

    @Override
    public void remove(Unit unit) {
        table.deleteIf(each -> each.id().equals(unit.id()));
    }

    @Override
    public boolean isUsed(Unit unit) {
        return agreements
                .table
                .where(agreement -> agreement.isParty(unit.organization()))
                .anyMatch(agreement -> unit.code().equals(agreement.unitOf(unit.organization()))
                        || agreements
                                .revisions
                                .where(revision -> revision.agreement().equals(agreement.id()))
                                .flatMap(revision -> revision.terms().conditions().stream())
                                .anyMatch(condition -> names(agreement, condition, unit)));
    }

    private static boolean names(Agreement agreement, Condition condition, Unit unit) {
        return unit.code().equals(condition.fromUnit())
                        && agreement.party(condition.from()).equals(unit.organization())
                || unit.code().equals(condition.toUnit())
                        && agreement.party(condition.to()).equals(unit.organization());
    }

    private List<Unit> in(UUID organization) {
        return table.where(unit -> unit.organization().equals(organization))
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    private final class Directory implements UnitDirectory {

        @Override
        public List<UnitRow> of(UUID organization) {
            var rows = new ArrayList<UnitRow>();
            addBelow(null, in(organization), 1, rows);
            return rows;
        }

        private void addBelow(Unit above, List<Unit> all, int level, List<UnitRow> rows) {
            var id = above == null ? null : above.id();
            for (var unit : all) {
                if (Objects.equals(unit.parent(), id)) {
                    var parent = above == null ? null : above.code();
                    rows.add(new UnitRow(unit.id(), unit.code(), unit.name(), parent, level, unit.version()));
                    addBelow(unit, all, level + 1, rows);
                }
            }
        }

        @Override
        public Map<UUID, Set<String>> codes(Collection<UUID> organizations) {
            return table.where(unit -> organizations.contains(unit.organization()))
                    .collect(Collectors.groupingBy(
                            Unit::organization, Collectors.mapping(Unit::code, Collectors.toSet())));
        }
    }
}
