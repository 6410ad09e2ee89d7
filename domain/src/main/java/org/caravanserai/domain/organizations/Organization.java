package org.caravanserai.domain.organizations;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * A body that organizes, sends, teaches: a university, a ministry, a society, a firm, or an informal team.
 *
 * <p>Somebody registers it and becomes its first manager, a partner enters it, or a registry is imported. An authority verifies or
 * refuses it; what was refused can be corrected and handed in again. Once it is verified, a change of its name, country or
 * identifiers is an {@link OrganizationChange} that waits for the authority. It ends by being closed, with or without a successor,
 * or by being merged into another one, to which its address then leads. It holds its names; members, units, agreements and centers
 * refer to it by id.
 */
@Entity
@Table(name = "organization")
public class Organization implements Stateful {

    @Id
    private UUID id;

    private Slug slug;

    @Embedded
    private Facts facts;

    @Column(name = "successor_id")
    private @Nullable UUID successorId;

    @Enumerated(EnumType.STRING)
    private OrganizationState state;

    @Column(name = "external_ids")
    @SuppressWarnings("UnusedVariable")
    private ExternalIds externalIds = ExternalIds.NONE;

    @Column(name = "created_at")
    @SuppressWarnings("UnusedVariable")
    private Instant createdAt;

    @Column(name = "created_by")
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID createdBy;

    @Column(name = "edited_at")
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant editedAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "organization", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<OrganizationName> names = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    /**
     * Creates an organization in the state {@link OrganizationState#REGISTERED}.
     *
     * @param by the account that registers it; null for the platform itself
     */
    @SuppressWarnings("NullAway.Init")
    public Organization(Slug slug, OrganizationProfile profile, Instant at, @Nullable UUID by) {
        this.id = Ids.next();
        this.slug = slug;
        this.state = OrganizationState.REGISTERED;
        this.createdAt = at;
        this.createdBy = by;
        take(profile);
    }

    /**
     * Takes the details that its members have entered; from now on an import only fills gaps. The identity of a verified
     * organization stays as it is until the authority agrees to the change.
     *
     * @return the identity that has to wait for the authority; null when the identity stays or may change at once
     * @throws Refused {@code organization-merged}
     */
    public @Nullable OrganizationIdentity edit(OrganizationProfile profile, Instant at) {
        if (state == OrganizationState.MERGED) {
            throw new Refused("organization-merged");
        }
        var verified = state == OrganizationState.VERIFIED ? profile().identity() : null;
        take(verified == null ? profile : profile.with(verified));
        editedAt = at;
        return verified == null || verified.equals(profile.identity()) ? null : profile.identity();
    }

    /** Takes over an identity that the authority has agreed to. */
    public void adopt(OrganizationIdentity identity, Instant at) {
        if (state != OrganizationState.VERIFIED) {
            throw new Refused("organization-state", state, state);
        }
        take(profile().with(identity));
        editedAt = at;
    }

    /** Its members have corrected what the authority refused and ask for another review. */
    public void resubmit() {
        become(OrganizationState.RESUBMITTED);
    }

    public void verify() {
        become(OrganizationState.VERIFIED);
    }

    public void refuse() {
        become(OrganizationState.REFUSED);
    }

    /** Ends the organization; a successor may continue it. A ROR identifier that nobody has verified is removed. */
    public void end(@Nullable Organization successor) {
        var next = successor == null ? null : other(successor, "successor");
        if (!state.isVouchedFor()) {
            facts.release();
        }
        become(OrganizationState.CLOSED);
        successorId = next;
    }

    /**
     * Merges this organization into the other, which takes over the names that it lacks.
     *
     * @return the registry's identifier that the other should {@link #adopt(RorId)} after it has been removed here; one that
     *     nobody has verified is removed and not passed on
     */
    public @Nullable RorId mergeInto(Organization other, Instant at) {
        var successor = other(other, "into");
        var verified = state.isVouchedFor();
        become(OrganizationState.MERGED);
        successorId = successor;
        other.editedAt = at;
        DisplayNames.newAliases(other.names(), names())
                .forEach(alias -> other.names.add(new OrganizationName(other, alias)));
        if (!verified) {
            facts.release();
        }
        return other.ror() == null ? facts.release() : null;
    }

    /** Takes over the registry's identifier of one that was merged into it. */
    public void adopt(RorId id) {
        facts.ror(id);
    }

    private UUID other(Organization other, String field) {
        if (other.id.equals(id) || other.state == OrganizationState.MERGED) {
            throw new Invalid(field, "not-a-successor");
        }
        return other.id;
    }

    private void become(OrganizationState next) {
        state = state.become(next, "organization-state");
    }

    private void take(OrganizationProfile profile) {
        if (id.equals(profile.parentId())) {
            throw new Invalid("parent", "not-a-parent");
        }
        facts = new Facts(profile);
        OrganizationName.replace(names, profile.names(), this);
    }

    @Override
    public UUID id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

    public LocalizedText displayName() {
        return facts.displayName();
    }

    public Sector sector() {
        return facts.sector();
    }

    public @Nullable RorId ror() {
        return facts.ror();
    }

    public @Nullable UUID successorId() {
        return successorId;
    }

    @Override
    public OrganizationState state() {
        return state;
    }

    public long version() {
        return version;
    }

    public OrganizationProfile profile() {
        return facts.with(names());
    }

    public List<Name> names() {
        return names.stream().map(OrganizationName::name).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Organization that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
