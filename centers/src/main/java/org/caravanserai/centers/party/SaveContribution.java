package org.caravanserai.centers.party;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.party.AssetKind;
import org.caravanserai.domain.centers.party.AssetTerms;
import org.caravanserai.domain.centers.party.CenterParties;
import org.caravanserai.domain.centers.party.Contribution;
import org.caravanserai.domain.centers.party.EndOwner;
import org.caravanserai.domain.centers.party.Giver;
import org.caravanserai.domain.centers.party.ThirdParty;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.DecimalComma;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director records what somebody pledges to the center, and later that it was delivered. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class SaveContribution {

    static final int MOST = 1_000_000;

    private final CenterStaff staff;
    private final CenterParties parties;
    private final History history;
    private final Clock clock;

    @Inject
    public SaveContribution(CenterStaff staff, CenterParties parties, History history, Clock clock) {
        this.staff = staff;
        this.parties = parties;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What is given by whom.
     *
     * @param party the third party that gives it
     * @param amount of money, or what it is worth
     */
    @Described(name = "CenterContributionBody")
    public record ContributionDraft(
            Giver giver,
            @Nullable UUID party,
            AssetKind kind,
            String description,
            @Between(least = 1, most = MOST) @Nullable Integer quantity,
            @DecimalComma @Nullable BigDecimal amount,
            @Nullable Currency currency,
            LocalDate pledgedOn,
            @Nullable LocalDate deliveredOn,
            EndOwner endOwner) {

        /**
         * @throws Invalid {@code required} for an amount without currency
         */
        private @Nullable Money value() {
            if (amount == null) {
                return null;
            } else if (currency == null) {
                throw new Invalid("currency", "required");
            }
            return new Money(amount, currency);
        }
    }

    /**
     * @param id of the contribution that is changed; null: another one
     * @return the identity of the contribution
     * @throws NotFound when the caller directs no such center, or it has no such contribution
     * @throws Invalid each fault with its field
     */
    public UUID execute(Slug slug, @Nullable UUID id, ContributionDraft draft) {
        var center = staff.lockedDirected(slug);
        var terms = terms(center, draft);
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        if (id == null) {
            var added = new Contribution(center, terms, today);
            parties.add(added);
            history.record(center.id(), CenterAction.CONTRIBUTION_PLEDGED, terms.description());
            return added.id();
        }
        parties.contributions(center.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"))
                .change(center, terms, today);
        history.record(center.id(), CenterAction.CONTRIBUTION_CHANGED, terms.description());
        return id;
    }

    private AssetTerms terms(Center center, ContributionDraft draft) {
        var party = draft.party();
        return new AssetTerms(
                party == null ? draft.giver() : thirdParty(center, party),
                party,
                draft.kind(),
                draft.description(),
                draft.quantity(),
                draft.value(),
                draft.pledgedOn(),
                draft.deliveredOn(),
                draft.endOwner());
    }

    /**
     * @throws Invalid {@code not-one-of} for a third party of another center
     */
    private Giver thirdParty(Center center, UUID party) {
        var known = parties.parties(center.id()).stream().map(ThirdParty::id).anyMatch(party::equals);
        return known ? Giver.THIRD_PARTY : OneOf.constant(Giver.class, "giver", party.toString());
    }
}
