package org.caravanserai.domain.centers.center;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signature of one side. Immutable. */
@Embeddable
public class AgreementSignature {

    @Enumerated(EnumType.STRING)
    private CenterSide side;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @SuppressWarnings("NullAway.Init")
    protected AgreementSignature() {}

    AgreementSignature(CenterSide side, UUID account, String signedBy, Instant signedAt) {
        this.side = side;
        this.account = account;
        this.signedBy = signedBy;
        this.signedAt = signedAt;
    }

    public CenterSide side() {
        return side;
    }

    /** Name of the person. */
    public String signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgreementSignature that
                && side == that.side
                && account.equals(that.account)
                && signedAt.equals(that.signedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(side, account, signedAt);
    }
}
