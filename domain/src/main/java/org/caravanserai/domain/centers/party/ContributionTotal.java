package org.caravanserai.domain.centers.party;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one giver contributes in one currency. Amounts of different currencies are never added.
 *
 * @param party null for host and partner
 */
public record ContributionTotal(Giver giver, @Nullable UUID party, Money pledged, Money delivered) {

    private record Key(Giver giver, @Nullable UUID party, Currency currency) {}

    /** Totals of what has a value, host before partner before third parties. */
    public static List<ContributionTotal> of(List<Contribution> contributions) {
        var sums = new LinkedHashMap<Key, ContributionTotal>();
        for (var each : contributions) {
            var terms = each.terms();
            var value = terms.value();
            if (value != null) {
                var none = new Money(BigDecimal.ZERO, value.currency());
                sums.merge(
                        new Key(terms.giver(), terms.party(), value.currency()),
                        new ContributionTotal(
                                terms.giver(), terms.party(), value, terms.deliveredOn() == null ? none : value),
                        ContributionTotal::plus);
            }
        }
        var all = new ArrayList<>(sums.values());
        all.sort((one, other) -> one.giver().compareTo(other.giver()));
        return List.copyOf(all);
    }

    private ContributionTotal plus(ContributionTotal more) {
        return new ContributionTotal(giver, party, sum(pledged, more.pledged), sum(delivered, more.delivered));
    }

    private static Money sum(Money one, Money other) {
        return new Money(one.amount().add(other.amount()), one.currency());
    }
}
