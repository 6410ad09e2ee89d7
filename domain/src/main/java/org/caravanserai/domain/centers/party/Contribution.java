package org.caravanserai.domain.centers.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Money, rooms, equipment, people or services that one side or a third party gives to a center: pledged on a day, delivered on another. */
@Entity
@Table(name = "own_center_contribution")
public class Contribution {

    public static final int MAX_LENGTH = 500;

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    @Enumerated(EnumType.STRING)
    private Giver giver;

    @Column(name = "party_id")
    private @Nullable UUID party;

    @Enumerated(EnumType.STRING)
    private AssetKind kind;

    private String description;

    private @Nullable Integer quantity;

    private @Nullable BigDecimal amount;

    private @Nullable String currency;

    @Column(name = "pledged_on")
    private LocalDate pledgedOn;

    @Column(name = "delivered_on")
    private @Nullable LocalDate deliveredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_owner")
    private EndOwner endOwner;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    /**
     * @throws Invalid as {@link #change}
     */
    @SuppressWarnings("NullAway.Init")
    public Contribution(Center center, AssetTerms terms, LocalDate today) {
        this.id = Ids.next();
        this.center = center.id();
        change(center, terms, today);
    }

    /**
     * Says something else of itself, for example that it was delivered.
     *
     * @param today at the center
     * @throws Invalid {@code required}, {@code text-too-long}, {@code not-positive}, {@code no-partner} where the center has
     *     none, {@code delivered-before-pledged}, {@code delivered-in-the-future}
     */
    public final void change(Center of, AssetTerms terms, LocalDate today) {
        var value = terms.value();
        var many = terms.quantity();
        var delivered = terms.deliveredOn();
        boolean partnered = of.partner() != null;
        var faults = new Invalid.Collector()
                .check((terms.giver() == Giver.THIRD_PARTY) == (terms.party() != null), "giver", "required")
                .check(partnered || terms.giver() != Giver.PARTNER, "giver", "no-partner")
                .check(partnered || terms.endOwner() != EndOwner.PARTNER, "endOwner", "no-partner");
        var text = faults.needed("description", terms.description(), MAX_LENGTH);
        faults.check(many == null || many > 0, "quantity", "not-positive")
                .check(terms.kind() != AssetKind.MONEY || value != null, "amount", "required")
                .check(value == null || value.amount().signum() > 0, "amount", "not-positive")
                .check(
                        delivered == null || !delivered.isBefore(terms.pledgedOn()),
                        "deliveredOn",
                        "delivered-before-pledged")
                .check(delivered == null || !delivered.isAfter(today), "deliveredOn", "delivered-in-the-future")
                .throwIfAny();
        giver = terms.giver();
        party = terms.party();
        kind = terms.kind();
        description = text;
        quantity = many;
        amount = value == null ? null : value.amount();
        currency = value == null ? null : value.currency().getCurrencyCode();
        pledgedOn = terms.pledgedOn();
        deliveredOn = delivered;
        endOwner = terms.endOwner();
    }

    public UUID id() {
        return id;
    }

    public UUID center() {
        return center;
    }

    public AssetTerms terms() {
        return new AssetTerms(giver, party, kind, description, quantity, value(), pledgedOn, deliveredOn, endOwner);
    }

    private @Nullable Money value() {
        return amount == null || currency == null ? null : new Money(amount, Currency.getInstance(currency));
    }
}
