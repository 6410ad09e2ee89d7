package org.caravanserai.centers.party;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.party.AssetKind;
import org.caravanserai.domain.centers.party.CenterParties;
import org.caravanserai.domain.centers.party.Contribution;
import org.caravanserai.domain.centers.party.ContributionTerms;
import org.caravanserai.domain.centers.party.EndOwner;
import org.caravanserai.domain.centers.party.Giver;
import org.caravanserai.domain.centers.party.ThirdParty;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director records what somebody pledges to the center, and later that it was delivered. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class SaveContribution {

    private static final int MOST = 1_000_000;

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
     * What is given by whom, as it was written.
     *
     * @param giver a side, or the identity of a third party
     * @param amount of money, or what it is worth
     * @param currency ISO 4217 code
     */
    public record Command(
            @Nullable String giver,
            @Nullable String kind,
            @Nullable String description,
            @Nullable String quantity,
            @Nullable String amount,
            @Nullable String currency,
            @Nullable String pledgedOn,
            @Nullable String deliveredOn,
            @Nullable String endOwner) {}

    /**
     * @param id of the contribution that is changed; null: another one
     * @return the identity of the contribution
     * @throws NotFound when the caller directs no such center, or it has no such contribution
     * @throws Invalid each fault with its field
     */
    public UUID execute(Slug slug, @Nullable UUID id, Command command) {
        var center = staff.lockedDirected(slug);
        var terms = read(center, command);
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

    private ContributionTerms read(Center center, Command command) {
        var fields = new FormFields();
        var party = party(center, command.giver());
        var giver = party == null ? fields.neededConstant(Giver.class, "giver", command.giver()) : Giver.THIRD_PARTY;
        var kind = fields.neededConstant(AssetKind.class, "kind", command.kind());
        var description = command.description();
        fields.needed("description", description);
        var quantity = fields.integer("quantity", command.quantity(), 1, MOST);
        var value = fields.money("amount", command.amount(), command.currency());
        var pledged =
                fields.needed("pledgedOn", command.pledgedOn()) ? fields.date("pledgedOn", command.pledgedOn()) : null;
        var delivered = fields.date("deliveredOn", command.deliveredOn());
        var owner = fields.neededConstant(EndOwner.class, "endOwner", command.endOwner());
        if (fields.anyWrong()
                || giver == null
                || kind == null
                || description == null
                || pledged == null
                || owner == null) {
            throw fields.refusal();
        }
        return new ContributionTerms(giver, party, kind, description, quantity, value, pledged, delivered, owner);
    }

    private @Nullable UUID party(Center center, @Nullable String giver) {
        return parties.parties(center.id()).stream()
                .map(ThirdParty::id)
                .filter(id -> giver != null && id.toString().equals(giver.strip()))
                .findFirst()
                .orElse(null);
    }
}
