package org.caravanserai.domain.events.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;

/** What one member of the committee says about reviewing one contribution; said anew until the contribution is decided. */
@Entity
@Table(name = "contribution_bid")
public class ContributionBid {

    @Id
    private UUID id;

    @Column(name = "contribution_id")
    private UUID contribution;

    @Column(name = "reviewer_id")
    private UUID reviewer;

    @Enumerated(EnumType.STRING)
    private ReviewBid bid;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ContributionBid() {}

    public ContributionBid(UUID contribution, UUID reviewer, ReviewBid bid) {
        this.id = Ids.next();
        this.contribution = contribution;
        this.reviewer = reviewer;
        this.bid = bid;
    }

    /** Says something else. */
    public void become(ReviewBid said) {
        bid = said;
    }

    public UUID contribution() {
        return contribution;
    }

    public UUID reviewer() {
        return reviewer;
    }

    public ReviewBid bid() {
        return bid;
    }

    public long version() {
        return version;
    }
}
