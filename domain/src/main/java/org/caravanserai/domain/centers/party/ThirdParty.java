package org.caravanserai.domain.centers.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** An institution that takes part in a center for a period without running it. */
@Entity
@Table(name = "center_third_party")
public class ThirdParty {

    public static final int MAX_LENGTH = 200;

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    @Column(name = "organization_id")
    private @Nullable UUID organization;

    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private ThirdPartyRole role;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private @Nullable LocalDate until;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ThirdParty() {}

    /**
     * @throws Invalid as {@link #change}
     */
    @SuppressWarnings("NullAway.Init")
    public ThirdParty(Center center, PartyTerms terms) {
        this.id = Ids.next();
        this.center = center.id();
        change(center, terms);
    }

    /**
     * Says something else of itself.
     *
     * @throws Invalid {@code party-needed} unless either an organization or a name is given, {@code party-is-owner} for host
     *     or partner of the center, {@code text-too-long}, {@code before-first-day}
     */
    public final void change(Center of, PartyTerms terms) {
        var faults = new Invalid.Collector();
        var named = faults.optional("name", terms.name(), MAX_LENGTH);
        var who = terms.organization();
        var last = terms.until();
        faults.check((who == null) != (named == null), "name", "party-needed")
                .check(
                        who == null || !who.equals(of.host()) && !who.equals(of.partner()),
                        "organization",
                        "party-is-owner")
                .check(last == null || !last.isBefore(terms.from()), "until", "before-first-day")
                .throwIfAny();
        organization = who;
        name = named;
        role = terms.role();
        from = terms.from();
        until = last;
    }

    public boolean takesPartOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public UUID id() {
        return id;
    }

    public UUID center() {
        return center;
    }

    public PartyTerms terms() {
        return new PartyTerms(organization, name, role, from, until);
    }
}
